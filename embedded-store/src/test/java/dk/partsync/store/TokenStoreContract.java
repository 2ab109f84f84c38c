package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.junit.jupiter.api.Test;

/** What Axon expects of a token store with explicit segments, as long as one node uses it. */
abstract class TokenStoreContract {

  static final String PROCESSOR = "parties";
  static final TrackingToken TEN = new GlobalSequenceTrackingToken(10);

  abstract TokenStore store();

  @Test
  void segmentsAreInitializedExplicitly() {
    assertThat(store().requiresExplicitSegmentInitialization()).isTrue();
    assertThat(store().fetchSegments(PROCESSOR)).isEmpty();
    assertThat(store().fetchAvailableSegments(PROCESSOR)).isEmpty();
    assertThatThrownBy(() -> store().fetchToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void allSegmentsStartAtTheInitialToken() {
    store().initializeTokenSegments(PROCESSOR, 3, TEN);
    store().initializeTokenSegments("other", 1);

    assertThat(store().fetchSegments(PROCESSOR)).containsExactly(0, 1, 2);
    assertThat(store().fetchToken(PROCESSOR, 2)).isEqualTo(TEN);
    assertThat(store().fetchToken("other", 0)).isNull();
  }

  @Test
  void segmentsAreInitializedOnce() {
    store().initializeTokenSegments(PROCESSOR, 1, TEN);

    assertThatThrownBy(() -> store().initializeTokenSegments(PROCESSOR, 2))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> store().initializeSegment(null, PROCESSOR, 0))
        .isInstanceOf(UnableToInitializeTokenException.class);
    assertThat(store().fetchSegments(PROCESSOR)).containsExactly(0);
    assertThat(store().fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
  }

  @Test
  void aSegmentCanBeAddedAndDeleted() {
    store().initializeTokenSegments(PROCESSOR, 1, TEN);
    store().initializeSegment(TEN, PROCESSOR, 1);
    assertThat(store().fetchAvailableSegments(PROCESSOR))
        .extracting(Segment::getSegmentId, Segment::getMask)
        .containsExactly(tuple(0, 1), tuple(1, 1));

    store().fetchToken(PROCESSOR, 1);
    store().deleteToken(PROCESSOR, 1);
    assertThat(store().fetchSegments(PROCESSOR)).containsExactly(0);
  }

  @Test
  void theLastStoredTokenIsFetched() {
    store().initializeTokenSegments(PROCESSOR, 2);
    store().fetchToken(PROCESSOR, 0);
    store().storeToken(TEN, PROCESSOR, 0);
    assertThat(store().fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
    assertThat(store().fetchToken(PROCESSOR, 1)).isNull();

    store().storeToken(null, PROCESSOR, 0);
    assertThat(store().fetchToken(PROCESSOR, 0)).isNull();
  }

  @Test
  void aReplayTokenComesBackAsItWas() {
    TrackingToken replay =
        ReplayToken.createReplayToken(TEN, new GlobalSequenceTrackingToken(3), "because");
    store().initializeTokenSegments(PROCESSOR, 1, replay);

    TrackingToken fetched = store().fetchToken(PROCESSOR, 0);
    assertThat(fetched).isEqualTo(replay);
    assertThat(ReplayToken.replayContext(fetched, String.class)).contains("because");
  }

  @Test
  void releasingAndExtendingAClaimKeepsTheToken() {
    store().initializeTokenSegments(PROCESSOR, 1, TEN);
    store().fetchToken(PROCESSOR, 0);
    store().extendClaim(PROCESSOR, 0);
    store().releaseClaim(PROCESSOR, 0);

    assertThat(store().fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
  }

  @Test
  void theStorageHasOneIdentifier() {
    assertThat(store().retrieveStorageIdentifier())
        .isPresent()
        .isEqualTo(store().retrieveStorageIdentifier());
  }
}
