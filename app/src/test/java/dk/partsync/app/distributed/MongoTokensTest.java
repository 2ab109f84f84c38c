package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import dk.partsync.api.MessageJson;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is relied on when several processes share the tokens of a processor. */
class MongoTokensTest {

  private static final String PROCESSOR = "party";
  private static final TrackingToken THREE = new GlobalSequenceTrackingToken(3);
  private static final TrackingToken TEN = new GlobalSequenceTrackingToken(10);

  private final RealServers servers = RealServers.use();
  private final MongoClient client = servers.mongoClient();
  private final TokenStore one = storeOf("one", Duration.ofSeconds(10));
  private final TokenStore other = storeOf("other", Duration.ofSeconds(10));

  @AfterEach
  void stop() {
    client.close();
    servers.close();
  }

  @Test
  void segmentsStartAtTheInitialTokenAndAreMadeOnce() {
    one.initializeTokenSegments(PROCESSOR, 4, TEN);
    assertThatThrownBy(() -> other.initializeTokenSegments(PROCESSOR, 4, THREE))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(other.fetchSegments(PROCESSOR)).containsExactly(0, 1, 2, 3);
    assertThat(other.fetchToken(PROCESSOR, 3)).isEqualTo(TEN);
  }

  @Test
  void aClaimedSegmentIsRefusedToAnotherProcess() {
    one.initializeTokenSegments(PROCESSOR, 2, THREE);
    one.fetchToken(PROCESSOR, 0);
    assertThatThrownBy(() -> other.fetchToken(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> other.storeToken(TEN, PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThatThrownBy(() -> other.extendClaim(PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
    assertThat(other.fetchAvailableSegments(PROCESSOR))
        .extracting(Segment::getSegmentId)
        .containsExactly(1);
  }

  @Test
  void aReleasedSegmentGoesOnWhereTheFirstProcessLeftIt() {
    one.initializeTokenSegments(PROCESSOR, 1, THREE);
    one.fetchToken(PROCESSOR, 0);
    one.storeToken(TEN, PROCESSOR, 0);
    one.releaseClaim(PROCESSOR, 0);
    assertThat(other.fetchToken(PROCESSOR, 0)).isEqualTo(TEN);
  }

  @Test
  void aLostProcessLosesItsClaimAndCannotStoreAnyMore() {
    TokenStore impatient = storeOf("impatient", Duration.ZERO);
    one.initializeTokenSegments(PROCESSOR, 1, THREE);
    one.fetchToken(PROCESSOR, 0);
    Awaitility.await()
        .ignoreException(UnableToClaimTokenException.class)
        .untilAsserted(() -> assertThat(impatient.fetchToken(PROCESSOR, 0)).isEqualTo(THREE));
    assertThatThrownBy(() -> one.storeToken(TEN, PROCESSOR, 0))
        .isInstanceOf(UnableToClaimTokenException.class);
  }

  @Test
  void aReplayTokenComesBackAsItWas() {
    TrackingToken replay = ReplayToken.createReplayToken(TEN, THREE);
    one.initializeTokenSegments(PROCESSOR, 1, replay);
    assertThat(one.fetchToken(PROCESSOR, 0)).isEqualTo(replay);
  }

  private TokenStore storeOf(String node, Duration claimTimeout) {
    return MongoTokenStore.builder()
        .mongoTemplate(
            DefaultMongoTemplate.builder().mongoDatabase(client, servers.database()).build())
        .serializer(
            Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(MessageJson::configure)
                .build())
        .claimTimeout(claimTimeout)
        .nodeId(node)
        .build();
  }
}
