package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.Launch;
import dk.partsync.app.SeparateProduct;
import dk.partsync.app.SlowProduct;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorWorld;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** SIGTERM in the middle of an import, with a request in hand and a client that watches. */
class GracefulStopAcceptanceTest {

  private static final int UNITS = 40_000;
  private static final int CHUNK = 1_000;
  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final Duration SLOW = Duration.ofSeconds(1);

  @TempDir Path directory;

  @Test
  @DisplayName("SIGTERM while applying: quiet, bounded, everybody answered; the run goes on later")
  void whatIsInHandIsFinishedOrParked() throws Exception {
    SorWorld world = SorWorld.of(93, UNITS, LocalDate.now(RegisterClock.DENMARK).minusDays(9));
    SeparateProduct product = null;
    try (RegisterSimulator register = RegisterSimulator.start(0, world)) {
      product = SeparateProduct.start(Launch.of(directory, SlowProduct.class));
      ApiClient admin = product.as("admin");
      new SorSettingsApi(admin).connect(register);
      Runs runs = new Runs(admin);
      String id = runs.start(Runs.REAL);
      CompletableFuture<List<String>> watching = watch(admin, id);
      register.always(SorFile.COMPLETE, new Fault.Slow(SLOW));
      SyncRunView applying = runs.until(id, run -> run.chunksApplied() >= 2);
      assertThat(applying.state()).isEqualTo(SyncRunState.APPLYING);
      CompletableFuture<Answer> inHand = test(admin, register.sorCompleteUrl().toString());
      Awaitility.await()
          .until(() -> register.requests().stream().anyMatch(asked -> isFor(register, asked)));

      String farewell = product.terminate(BOUND);

      assertThat(farewell).contains("is parked in state APPLYING");
      assertThat(farewell.lines())
          .allMatch(line -> JsonMapper.shared().readTree(line).has("@timestamp"))
          .noneMatch(line -> line.contains("ERROR"));
      assertThat(farewell).doesNotContain("Exception", "\tat ");
      assertThat(inHand.get(1, TimeUnit.SECONDS).status()).isEqualTo(200);
      assertThat(watching.get(1, TimeUnit.SECONDS)).anyMatch(line -> line.startsWith("data:"));

      product = product.startAgain();
      assertGoesOn(product, id);
    } finally {
      if (product != null) {
        product.close();
      }
    }
  }

  private static boolean isFor(RegisterSimulator register, RecordedRequest asked) {
    return asked.path().equals(register.sorCompleteUrl().getPath());
  }

  private static void assertGoesOn(SeparateProduct product, String id) {
    Runs runs = new Runs(product.as("admin"));
    SyncRunView done = runs.settled(id);
    assertThat(done.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(done.resumed()).isEqualTo(1);
    FirstImport.assertReport(product.as("admin"), id, UNITS);
    Metrics metrics = Metrics.of(product.as("monitor"));
    double createdNow = metrics.sum("partsync_sync_rows_total", "outcome=\"CREATED\"");
    assertThat(createdNow).isPositive().isLessThanOrEqualTo(UNITS - 2.0 * CHUNK);
    assertThat((UNITS - createdNow) % CHUNK).as("whole chunks before the stop").isZero();
    assertThat(metrics.sum("partsync_sync_runs_seconds_count", "state=\"COMPLETED\"")).isEqualTo(1);
  }

  private static CompletableFuture<List<String>> watch(ApiClient admin, String id) {
    return CompletableFuture.supplyAsync(
        () -> admin.stream(Runs.PATH + "/" + id + "/events").body().toList());
  }

  private static CompletableFuture<Answer> test(ApiClient admin, String url) {
    String request =
        JsonMapper.shared().writeValueAsString(Map.of("source", "COMPLETE", "url", url));
    return CompletableFuture.supplyAsync(
        () -> admin.post("/api/registers/sor/test-connection", request));
  }
}
