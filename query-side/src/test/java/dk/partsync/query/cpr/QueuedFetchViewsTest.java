package dk.partsync.query.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.FindQueuedFetches;
import dk.partsync.api.party.QueuedFetches;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class QueuedFetchViewsTest {

  private static final Instant AT = Instant.parse("2026-07-31T02:00:00Z");

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  @DisplayName("N-38 what waits for CPR is told, the longest waiting first, until it waits no more")
  void whatWaitsIsToldUntilItWaitsNoMore() {
    queued("p1", 1, AT.plusSeconds(60));
    queued("p2", 1, AT);
    queued("p3", 1, AT.plusSeconds(30));
    bed.publish(
            QuerySideBed.message(
                "p3", 2, AT, Map.of(), new CprFetchDequeued("p3", CprOutcome.UPDATED)))
        .catchUp();
    QueuedFetches waiting = waiting(10);
    assertThat(waiting.fetches())
        .containsExactly(
            new QueuedFetches.Waiting("p2", AT, "anna", "case 7"),
            new QueuedFetches.Waiting("p1", AT.plusSeconds(60), "anna", "case 7"));
    assertThat(waiting(1).fetches()).hasSize(1);
    bed.rebuild();
    assertThat(waiting(10)).isEqualTo(waiting);
  }

  private void queued(String partyId, long sequence, Instant at) {
    bed.publish(
        QuerySideBed.message(
            partyId,
            sequence,
            at,
            Map.of(MetaKeys.WHO, "anna", MetaKeys.WHY, "case 7"),
            new CprFetchQueued(partyId)));
  }

  private QueuedFetches waiting(int limit) {
    return bed.ask(new FindQueuedFetches(limit), QueuedFetches.class);
  }
}
