package dk.partsync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTokenStoreTest extends TokenStoreContract {

  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

  @TempDir Path directory;
  private Instant now = TestEvents.NOON;
  private SqliteDatabase database;
  private TokenStore store;
  private TokenStore other;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("events.db"));
    store = storeOf("this");
    other = storeOf("other");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  TokenStore store() {
    return store;
  }

  @Test
  void aClaimKeepsOtherNodesAway() {
    store.initializeTokenSegments(PROCESSOR, 2, TEN);
    store.fetchToken(PROCESSOR, 0);

    assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessageContaining("parties[0]")
        .hasMessageContaining("'this'");
    assertThatThrownBy(() -> other.extendClaim(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> other.storeToken(null, PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> other.deleteToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(store.fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
    assertThat(other.fetchAvailableSegments(PROCESSOR))
        .extracting(Segment::getSegmentId)
        .containsExactly(1);
    assertThat(store.fetchAvailableSegments(PROCESSOR)).hasSize(2);
  }

  @Test
  void aReleasedClaimIsFree() {
    store.initializeTokenSegments(PROCESSOR, 1, TEN);
    store.fetchToken(PROCESSOR, 0);
    other.releaseClaim(PROCESSOR, 0);
    assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
        .as("only its owner can release it")
        .isInstanceOf(UnableToClaimTokenException.class);

    store.releaseClaim(PROCESSOR, 0);
    assertThat(other.fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
  }

  @Test
  void aClaimThatIsNotRenewedCanBeTaken() {
    store.initializeTokenSegments(PROCESSOR, 1, TEN);
    store.fetchToken(PROCESSOR, 0);
    now = now.plus(CLAIM_TIMEOUT);
    assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);

    now = now.plusMillis(1);
    assertThat(other.fetchAvailableSegments(PROCESSOR)).hasSize(1);
    assertThat(other.fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
    assertThatThrownBy(() -> store.storeToken(null, PROCESSOR, 0))
        .as("the former owner is too late")
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void extendingAndStoringRenewTheClaim() {
    store.initializeTokenSegments(PROCESSOR, 1, TEN);
    store.fetchToken(PROCESSOR, 0);
    now = now.plusSeconds(6);
    store.extendClaim(PROCESSOR, 0);
    now = now.plusSeconds(6);
    store.storeToken(TEN, PROCESSOR, 0);
    now = now.plusSeconds(6);

    assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void anUnclaimedTokenCannotBeDeleted() {
    store.initializeTokenSegments(PROCESSOR, 1, TEN);

    assertThatThrownBy(() -> store.deleteToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aTokenIsNotStoredForASegmentThatIsNotThere() {
    assertThatThrownBy(() -> store.storeToken(TEN, PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class)
        .hasMessageContaining("not been initialized");
  }

  @Test
  void aSegmentThatWasSplitOrMergedMeanwhileIsRefused() {
    store.initializeTokenSegments(PROCESSOR, 2, TEN);

    assertThat(store.fetchToken(PROCESSOR, Segment.computeSegment(0, 0, 1))).isEqualTo(TEN);
    assertThatThrownBy(() -> store.fetchToken(PROCESSOR, Segment.ROOT_SEGMENT))
        .hasMessageContaining("split");
    assertThatThrownBy(() -> store.fetchToken(PROCESSOR, Segment.computeSegment(3, 0, 1, 2, 3)))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> store.fetchToken("none", Segment.ROOT_SEGMENT))
        .hasMessageContaining("merged");
  }

  @Test
  void tokensAndTheIdentifierSurviveReopening() {
    store.initializeTokenSegments(PROCESSOR, 1, TEN);
    store.storeToken(new GlobalSequenceTrackingToken(11), PROCESSOR, 0);
    String identifier = store.retrieveStorageIdentifier().orElseThrow();
    close();
    open();

    assertThat(store.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(11));
    assertThat(other.retrieveStorageIdentifier()).contains(identifier);
  }

  private TokenStore storeOf(String node) {
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now;
          }

          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    return new SqliteTokenStore(database, TestSerializers.JSON, CLAIM_TIMEOUT, node, clock);
  }
}
