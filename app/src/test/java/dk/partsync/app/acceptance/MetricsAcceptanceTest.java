package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.ApiClient;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's monitoring sees of runs, rows, commands, the store and the views. */
class MetricsAcceptanceTest {

  private static final int UNITS = 300;

  /** Ids of runs, plans, parties and cases, and anything as long as a number of a person. */
  private static final Pattern TOO_MUCH =
      Pattern.compile("(run-|plan-|sor-)[0-9a-f]|\\d{6}-?\\d{4}");

  @TempDir Path directory;

  @Test
  void metricsTellOfRunsRowsCommandsTheStoreAndTheViews() throws Exception {
    try (Installation installation = Installation.inStep(directory, 4711, UNITS)) {
      installation.night(DayPlan.typical(UNITS));
      SyncRunView second = installation.runs().runToEnd();
      installation.register().always(SorFile.DAILY, Fault.NOT_FOUND);
      installation.runs().run(Runs.FULL);
      assertThat(installation.runs().decide(second.id(), "approve", "too late").status())
          .isEqualTo(409);
      installation.admin().get("/api/parties/sor-0101901234");

      Metrics metrics = Metrics.of(monitor(installation));
      assertRuns(metrics, second);
      assertThat(metrics.sum("partsync_commands_seconds_count", "type=\"StartSyncRun\""))
          .isEqualTo(3);
      assertThat(metrics.sum("partsync_commands_seconds_count", "outcome=\"WRONG_RUN_STATE\""))
          .isEqualTo(1);
      assertThat(metrics.sum("partsync_events_appended_total"))
          .isEqualTo(installation.runs().appendedEvents());
      assertThat(metrics.sum("partsync_event_append_seconds_count")).isPositive();
      assertThat(metrics.sum("partsync_store_writes_total"))
          .isGreaterThanOrEqualTo(metrics.sum("partsync_store_commits_total"));
      assertThat(metrics.sum("partsync_store_damaged")).isZero();
      assertThat(metrics.sum("partsync_register_calls_total", "outcome=\"DELIVERED\""))
          .isEqualTo(2);
      assertThat(metrics.sum("partsync_register_calls_total", "outcome=\"REFUSED\"")).isPositive();
      assertThat(metrics.sum("partsync_dead_letters", "group=\"party\"")).isZero();
      assertThat(metrics.sum("http_server_requests_seconds_count", "uri=\"/api/parties/{id}\""))
          .isPositive();
      assertThat(metrics.all().keySet())
          .filteredOn(sample -> !sample.startsWith("disk_"))
          .noneMatch(sample -> TOO_MUCH.matcher(sample).find());
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> Metrics.of(monitor(installation)).sum("partsync_processor_lag") == 0);
    }
  }

  private static void assertRuns(Metrics metrics, SyncRunView second) {
    assertThat(metrics.sum("partsync_sync_runs_seconds_count", "state=\"COMPLETED\"")).isEqualTo(2);
    assertThat(metrics.sum("partsync_sync_runs_seconds_sum", "state=\"COMPLETED\"")).isPositive();
    assertThat(
            metrics.sum(
                "partsync_sync_runs_seconds_count",
                "state=\"FAILED\"",
                "register=\"SOR\"",
                "mode=\"FULL\"",
                "reason=\"SOURCE_REFUSED\""))
        .isEqualTo(1);
    assertThat(metrics.sum("partsync_sync_rows_total", "outcome=\"CREATED\""))
        .isEqualTo(UNITS + second.applied().created());
    assertThat(metrics.sum("partsync_sync_rows_total", "outcome=\"CHANGED\""))
        .isEqualTo(second.applied().changed());
    assertThat(metrics.sum("partsync_sync_rows_total", "outcome=\"UNCHANGED\""))
        .isEqualTo(second.counts().unchanged() + second.applied().unchanged());
  }

  @Test
  void thePageForOperatorsNamesEveryMetricAndNoOther() throws Exception {
    try (Installation installation = Installation.inStep(directory, 4712, 100)) {
      installation.change("changeLimitPercent", 0);
      installation.night(DayPlan.typical(100));
      SyncRunView held = installation.runs().run(Runs.REAL);
      assertThat(held.state()).isEqualTo(SyncRunState.HELD);

      Set<String> names = Metrics.of(monitor(installation)).names();
      Set<String> ours =
          names.stream().filter(name -> name.startsWith("partsync_")).collect(Collectors.toSet());
      Set<String> onPage = namesOnPage("partsync_\\w+");
      assertThat(onPage).isEqualTo(ours).hasSizeGreaterThan(10);
      assertThat(names).containsAll(namesOnPage("(?:http|disk|logback)_\\w+"));
    }
  }

  private static Set<String> namesOnPage(String pattern) throws IOException {
    Path page = Path.of("").toAbsolutePath().resolveSibling("docs").resolve("operations.md");
    return Pattern.compile("`(" + pattern + ")`")
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void metricsAreForMonitorsAndAdministrators() throws Exception {
    try (Installation installation = Installation.start(directory, 4713, 10)) {
      for (String user : new String[] {"monitor", "admin"}) {
        assertThat(installation.admin().as(user).get("/actuator/prometheus").status())
            .isEqualTo(200);
      }
      for (String user : new String[] {"caseworker", "auditor"}) {
        assertThat(installation.admin().as(user).get("/actuator/prometheus").status())
            .isEqualTo(403);
      }
      assertThat(monitor(installation).get("/api/parties").status()).isEqualTo(403);
    }
  }

  private static ApiClient monitor(Installation installation) {
    return installation.admin().as("monitor");
  }
}
