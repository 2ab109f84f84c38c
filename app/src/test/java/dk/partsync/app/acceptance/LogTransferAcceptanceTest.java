package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Verb;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTransferAcceptanceTest {

  private static final int UNITS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;

  @Test
  @DisplayName("a log carried over by export and import gives equal views, and nothing comes twice")
  void theViewsOfAnImportedLogAreEqualAndNothingIsAppended() throws Exception {
    Path exported = directory.resolve("log.ndjson.gz");
    Clock clock;
    List<Object> views;
    try (Installation installation = Installation.inStep(directory.resolve("from"), 93, UNITS)) {
      runsWithEveryEnd(installation);
      views = ShownViews.to(installation.admin());
      clock = installation.clock();
    }

    assertThat(run("from", "export", exported)).isZero();
    assertThat(run("to", "import", exported)).isZero();
    try (StartedProduct moved = StartedProduct.start(directory.resolve("to"), clock)) {
      Runs runs = new Runs(moved.as("admin"));
      runs.awaitReady();
      assertThat(ShownViews.to(moved.as("admin"))).isEqualTo(views);
      awaitThatTheSagaHasReadTheLog(moved);
      runs.all().forEach(run -> carryOn(moved, run));
      assertThat(ShownViews.to(moved.as("admin"))).isEqualTo(views);
      assertThat(runs.appendedEvents()).isZero();
    }
    Path again = directory.resolve("again.ndjson.gz");
    assertThat(run("to", "export", again)).isZero();
    assertThat(again).hasSameBinaryContentAs(exported);
  }

  /** Completed, failed, dry, rejected, approved, cancelled; and one that is held still. */
  private static void runsWithEveryEnd(Installation installation) throws Exception {
    Runs runs = installation.runs();
    installation.night(DayPlan.typical(UNITS));
    runs.run(Runs.DRY);
    runs.runToEnd();
    installation.register().misbehave(SorFile.DAILY, Fault.NOT_FOUND);
    runs.run(Runs.REAL);
    for (String decision : List.of("reject", "cancel", "approve")) {
      runs.decideAndSettle(held(installation), decision, "seen");
    }
    installation.night(DayPlan.quiet());
    runs.run(Runs.REAL);
    assertThat(runs.all())
        .extracting(SyncRunView::state)
        .contains(
            SyncRunState.COMPLETED,
            SyncRunState.FAILED,
            SyncRunState.REJECTED,
            SyncRunState.CANCELLED,
            SyncRunState.HELD);
  }

  private static String held(Installation installation) {
    installation.register().misbehave(SorFile.DAILY, Fault.HALF);
    SyncRunView run = installation.runs().run(Runs.REAL);
    assertThat(run.state()).isEqualTo(SyncRunState.HELD);
    return run.id();
  }

  private static void awaitThatTheSagaHasReadTheLog(StartedProduct product) {
    long head = product.bean(EventStore.class).createHeadToken().position().orElseThrow();
    StreamingEventProcessor saga =
        product
            .bean(Configuration.class)
            .eventProcessingConfiguration()
            .eventProcessor(ProcessingGroups.SYNC_RUN_SAGA, StreamingEventProcessor.class)
            .orElseThrow();
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                saga.processingStatus().values().stream()
                    .allMatch(status -> status.getCurrentPosition().orElse(-1) >= head));
  }

  /** What the tick asks of a run that has not ended, and what it must do to none of these. */
  private static void carryOn(StartedProduct product, SyncRunView run) {
    product
        .bean(CommandGateway.class)
        .sendAndWait(new ContinueSyncRun(run.id()), MetaData.with(MetaKeys.WHO, MetaKeys.SYSTEM));
  }

  private int run(String data, String verb, Path file) {
    return Verb.run(verb, file.toString(), "--partsync.data-dir=" + directory.resolve(data))
        .orElseThrow();
  }
}
