package dk.partsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.cvr.CvrWorld;
import dk.partsync.simulator.sor.SorWorld;
import dk.partsync.store.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counters, not times, of what runs of CVR cost the store and the register. */
class CvrTrafficTest {

  private static final int UNITS = 400;

  /** A hundred units have rows of two kinds and ten attributes, in business or not. */
  private static final int MOST_QUESTIONS_FOR_A_HUNDRED = 20;

  @TempDir private Path directory;

  @Test
  @DisplayName(
      "B12 runs ask CVR for a hundred units at a time, and a quiet one writes next to nothing")
  void runsAreSparingWithRegisterAndStore() throws Exception {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
    CvrWorld world = CvrWorld.of(1, UNITS, yesterday);
    try (RegisterSimulator simulator =
            RegisterSimulator.start(
                0,
                SorWorld.of(1, 50, yesterday),
                CprWorld.of(1, CprWorld.SMALLEST, yesterday),
                world);
        RecordedRegister cvr = new RecordedRegister(simulator.cvr().serviceUrl(), directory);
        Product product =
            MeasuredRegisters.startWithCvr(
                Files.createDirectory(directory.resolve("data")), simulator.cvr(), cvr)) {
      WantedUnits wanted = new WantedUnits(world);
      wanted.handIn(product.commands());
      int most = (wanted.count() / 100 + 2) * MOST_QUESTIONS_FOR_A_HUNDRED;

      product.run(Register.CVR, null, () -> {});
      int first = simulator.cvr().questions().size();
      SqliteDatabase store = product.database();
      final long syncs = store.commits();
      product.run(Register.CVR, SyncMode.FULL, () -> {});

      assertThat(first).isBetween(wanted.count() / 100, most);
      assertThat(simulator.cvr().questions().size() - first).isBetween(wanted.count() / 100, most);
      assertThat(store.commits() - syncs).isBetween(2L, 60L);
    }
  }
}
