package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.ApiClient;
import dk.partsync.app.SeparateProduct;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorWorld;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing acknowledged is lost and nothing applied twice, however the process ends. */
class CrashAcceptanceTest {

  private static final int UNITS = 20_000;
  private static final int SAMPLED = 397;
  @TempDir Path directory;

  @Test
  @DisplayName("kill -9 while fetching and again while applying: the run resumes and completes")
  void aRunSurvivesKillsWhileFetchingAndWhileApplying() throws Exception {
    SorWorld world = SorWorld.of(91, UNITS, LocalDate.now(RegisterClock.DENMARK).minusDays(9));
    SeparateProduct product = null;
    try (RegisterSimulator register = RegisterSimulator.start(0, world)) {
      product = SeparateProduct.start(directory);
      new SorSettingsApi(product.as("admin")).connect(register);
      register.always(SorFile.DAILY, Fault.SLOW);
      String id = new Runs(product.as("admin")).start(Runs.REAL);
      assertThat(new Runs(product.as("admin")).find(id).state()).isEqualTo(SyncRunState.FETCHING);

      // the download that is under way stays slow; the next one, begun on restart, is not
      register.behave();
      product = product.killAndStartAgain();
      Runs runs = new Runs(product.as("admin"));
      assertThat(runs.until(id, run -> run.resumed() == 1).state().isEnd()).isFalse();
      SyncRunView applying = runs.until(id, run -> run.chunksApplied() >= 2);
      assertThat(applying.state()).isEqualTo(SyncRunState.APPLYING);
      assertThat(applying.chunksApplied()).isLessThan(applying.chunksPlanned());

      product = product.killAndStartAgain();
      SyncRunView resumed = new Runs(product.as("admin")).find(id);
      assertThat(resumed.chunksApplied()).isGreaterThanOrEqualTo(applying.chunksApplied());
      assertCompletes(product.as("admin"), id);
    } finally {
      if (product != null) {
        product.close();
      }
    }
  }

  private static void assertCompletes(ApiClient admin, String id) {
    SyncRunView done = FirstImport.awaitWhole(admin, id, UNITS, SAMPLED);
    assertThat(done.resumed()).isGreaterThanOrEqualTo(2);
    SyncRunView again = new Runs(admin).run(Runs.REAL);
    assertThat(again.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(again.counts().created()).isZero();
    assertThat(again.counts().closed()).isZero();
  }

  @Test
  @DisplayName("after an orderly restart the views are rebuilt and equal")
  void theViewsAreRebuiltAndEqual() throws Exception {
    LocalDate firstDay = LocalDate.now(RegisterClock.DENMARK).minusDays(9);
    SorWorld world = SorWorld.of(92, 1_500, firstDay);
    Clock clock = RegisterClock.of(world);
    try (RegisterSimulator register = RegisterSimulator.start(0, world)) {
      StartedProduct product = StartedProduct.start(directory, clock);
      List<Object> before;
      try (product) {
        new Runs(product.as("admin")).awaitReady();
        new SorSettingsApi(product.as("admin")).connect(register);
        new Schedules(product.as("admin")).change("sor", schedule -> schedule.put("active", false));
        new Runs(product.as("admin")).runToEnd();
        world.nextDay(DayPlan.typical(1_500));
        register.publish();
        new Runs(product.as("admin")).runToEnd();
        before = ShownViews.to(product.as("admin"));
      }
      try (StartedProduct again = StartedProduct.startAgain(directory, clock, product.users())) {
        new Runs(again.as("admin")).awaitReady();
        assertThat(ShownViews.to(again.as("admin")).equals(before)).isTrue();
        assertThat(new Runs(again.as("admin")).runToEnd().applied().total()).isZero();
      }
    }
  }
}
