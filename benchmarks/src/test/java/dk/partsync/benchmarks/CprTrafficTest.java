package dk.partsync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.Register;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.SorWorld;
import dk.partsync.store.SqliteDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counters, not times, of what a first run of CPR costs the store and the register. */
class CprTrafficTest {

  private static final int PERSONS = 500;

  /** Of two chunks, the run's steps, and what the saga and the views do beside them. */
  private static final long MOST_SYNCS = 60;

  /** A person, its subscription and its numbers' claims are loaded for themselves. */
  private static final long MOST_TRIPS_FOR_EACH = 6;

  @TempDir private Path directory;

  @Test
  @DisplayName(
      "B11 a first run asks CPR once for a hundred persons and the store about once a chunk")
  void aFirstRunIsSparingWithRegisterAndStore() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    CprWorld people = CprWorld.of(1, PERSONS, today);
    try (RegisterSimulator simulator =
            RegisterSimulator.start(0, SorWorld.of(1, 50, today), people);
        RecordedRegister cpr = new RecordedRegister(simulator.cpr().tokenUrl(), directory);
        Product product =
            MeasuredRegisters.startWithCpr(
                Files.createDirectory(directory.resolve("data")), simulator.cpr(), cpr)) {
      List<String> numbers = people.numbers();
      SubscribedPersons.plant(product.commands(), numbers);
      SqliteDatabase store = product.database();
      final long syncs = store.commits();
      final long trips = store.roundTrips();

      product.run(Register.CPR, null, () -> {});

      assertThat(simulator.cpr().questions()).hasSize((numbers.size() + 99) / 100);
      assertThat(store.commits() - syncs).isBetween(2L, MOST_SYNCS);
      assertThat(store.roundTrips() - trips).isBetween(1L, MOST_TRIPS_FOR_EACH * PERSONS);
    }
  }
}
