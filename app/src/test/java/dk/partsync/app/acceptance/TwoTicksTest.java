package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.sagas.sync.SyncRunTick;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ticks of two saga processes ask for at the same time is done once. */
class TwoTicksTest {

  private static final int UNITS = 3_000;
  @TempDir Path directory;

  @Test
  @DisplayName("two saga processes tick all the time while a run goes on: each thing is done once")
  void whatTwoTicksAskForIsDoneOnce() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService ticks = Executors.newFixedThreadPool(2);
    try (Installation installation = Installation.start(directory, 94, UNITS)) {
      installation.connect();
      Stream.generate(() -> tickOf(installation))
          .limit(2)
          .forEach(tick -> ticks.execute(() -> tickUntil(ended, tick)));
      SyncRunView run = installation.runs().run(Runs.REAL);
      ended.set(true);

      assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
      assertThat(installation.runs().report(run.id()).get("addsUp").asBoolean()).isTrue();
      assertThat(kindsOf(installation.bean(EventStore.class), run.id()))
          .containsOnlyOnce(
              "SyncRunStarted", "SyncSourceFetched", "SyncRunPlanned", "SyncRunCompleted")
          .doesNotContain("SyncRunFailed");
      List<PartySummary> parties = installation.parties().all();
      assertThat(parties).hasSize(UNITS).extracting(PartySummary::id).doesNotHaveDuplicates();
      String path = "/api/parties/" + parties.get(0).id();
      assertThat(installation.admin().get(path).as(PartyView.class).version()).isEqualTo(1);
    } finally {
      ended.set(true);
      ticks.shutdownNow();
    }
  }

  private static SyncRunTick tickOf(Installation installation) {
    return new SyncRunTick(
        installation.bean(QueryGateway.class), installation.bean(CommandGateway.class));
  }

  private static void tickUntil(AtomicBoolean ended, SyncRunTick tick) {
    while (!ended.get()) {
      tick.tick(Instant.MAX);
    }
  }

  private static List<String> kindsOf(EventStore events, String run) {
    return events
        .readEvents(run)
        .asStream()
        .map(event -> event.getPayloadType().getSimpleName())
        .toList();
  }
}
