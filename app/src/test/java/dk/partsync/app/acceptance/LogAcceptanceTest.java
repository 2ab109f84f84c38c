package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.app.security.Canaries;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a product that says all it can, while files and addresses hold what it must not. */
class LogAcceptanceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
  private static final int BROKEN_DATE_LINE = 5;
  private static final int BROKEN_ID_LINE = 6;
  private static final Map<String, Object> NO_LIMITS =
      Map.of("closeLimitPercent", 100, "changeLimitPercent", 100);

  @TempDir static Path directory;
  private static RegisterSimulator register;
  private static StartedProduct product;
  private static Runs runs;
  private static int served;

  @BeforeAll
  static void start() throws Exception {
    LocalDate firstDay = LocalDate.now(RegisterClock.DENMARK).minusDays(9);
    register = RegisterSimulator.start(0, SorWorld.of(94, 50, firstDay));
    product =
        StartedProduct.start(
            directory,
            List.of(),
            "--logging.level.dk.partsync=TRACE",
            "--logging.level.org.axonframework=INFO",
            "--logging.level.org.mongodb.driver=INFO");
    runs = new Runs(product.as("admin"));
    runs.awaitReady();
  }

  @AfterAll
  static void stop() throws Exception {
    product.close();
    register.close();
  }

  @Test
  void whatARequestCausesCarriesItsTraceToTheEndOfTheRun() throws Exception {
    serve(SnapshotText.of(register));
    settings(Map.of());
    Answer started = startRun("traceparent", PARENT);
    String id = started.json().get("id").asString();
    assertThat(started.header("X-Correlation-Id")).isEqualTo(TRACE);
    assertThat(runs.settled(id).state()).isEqualTo(SyncRunState.COMPLETED);

    assertThat(eventsOf(id))
        .hasSizeGreaterThan(4)
        .allMatch(event -> TRACE.equals(event.getMetaData().get(MetaKeys.TRACE)));
    assertThat(product.logLines())
        .filteredOn(line -> line.contains("Run " + id))
        .isNotEmpty()
        .allMatch(line -> line.contains("traceId=" + TRACE));
  }

  @Test
  void aProblemNamesTheTraceUnderWhichTheLogTellsMore() {
    Answer problem = product.as("admin").get("/api/parties/none", "traceparent", PARENT);
    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.json().get("traceId").asString()).isEqualTo(TRACE);
    Answer early = product.as("caseworker").get("/api/sync-runs", "traceparent", PARENT);
    assertThat(early.status()).isEqualTo(403);
    assertThat(early.json().get("traceId").asString()).isEqualTo(TRACE);
  }

  @Test
  void whatAFileOrAnAddressHoldsIsNotLogged() throws Exception {
    SnapshotText file = SnapshotText.of(register);
    file.set(2, "EntityName", Canaries.NAME + " " + Canaries.WITH_HYPHEN);
    file.set(3, "PostalAddressStreetName", Canaries.STREET + " " + Canaries.CPR);
    file.set(BROKEN_DATE_LINE, "ToDate", Canaries.WITH_HYPHEN);
    file.set(BROKEN_ID_LINE, "SorId", Canaries.CPR);
    serve(file);
    settings(Map.of());
    SyncRunView whole = runs.settled(startRun().json().get("id").asString());
    assertThat(whole.counts().rejected()).isEqualTo(2);

    file.replace(1, "FirstFromDate", Canaries.STREET);
    serve(file);
    assertFails();
    settings(Map.of("fullUrl", register.sorDailyUrl() + "/" + Canaries.CPR + "?q=Kanarie"));
    assertFails();
    settings(Map.of("fullUrl", "http://127.0.0.1:1/" + Canaries.STREET));
    settings(Map.of("completeUrl", register.sorDailyUrl() + "?" + Canaries.CPR));

    Canaries.assertNotLoggedBy(product);
    Canaries.assertNotShownBy(product);
  }

  /** A later file each time, for an older one would be held. */
  private static void serve(SnapshotText file) throws IOException {
    file.serve(LocalDate.now(RegisterClock.DENMARK).plusDays(served++));
  }

  private static void assertFails() {
    SyncRunView run = runs.settled(startRun().json().get("id").asString());
    assertThat(run.state()).isEqualTo(SyncRunState.FAILED);
  }

  private static Answer startRun(String... headers) {
    return product.as("admin").post(Runs.PATH, Runs.FULL, headers);
  }

  private static List<? extends EventMessage<?>> eventsOf(String runId) {
    try (Stream<? extends EventMessage<?>> events =
        product.bean(EventStore.class).readEvents(runId).asStream()) {
      return events.toList();
    }
  }

  private static void settings(Map<String, Object> changes) {
    new SorSettingsApi(product.as("admin"))
        .change(
            SorSettingsApi.connectedTo(register)
                .andThen(settings -> settings.putAll(NO_LIMITS))
                .andThen(settings -> settings.putAll(changes)));
  }
}
