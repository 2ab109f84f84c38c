package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static dk.partsync.store.TestEvents.withoutAggregate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  private static final int EVENTS = 500;

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void fill() {
    file = directory.resolve("events.db");
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      EventStorageEngine engine = TestSerializers.engine(database);
      engine.appendEvents(noted("a", 0, EVENTS - 1));
      engine.appendEvents(withoutAggregate("alone"));
    }
  }

  @Test
  void aSoundStoreIsCountedAndNothingIsReported() {
    assertThat(Verification.of(file)).isEqualTo(new Verification(EVENTS, List.of()));
  }

  @Test
  void everyAlteredPositionIsReported() throws SQLException {
    StoreFiles.tamper(
        file,
        "UPDATE event SET payload = 'x' WHERE position IN (7, 300)",
        "UPDATE event SET timestamp = 0 WHERE position = 400");

    Verification verification = Verification.of(file);
    assertThat(verification.events()).isEqualTo(EVENTS);
    assertThat(verification.damage())
        .containsExactly(
            "the event at position 7 is altered",
            "the event at position 300 is altered",
            "the event at position 400 is altered");
  }

  @Test
  @DisplayName("N-13 a store in use names the event that was altered, and takes no more")
  void aStoreInUseChecksItsEvents() throws SQLException {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      List<Long> reached = new ArrayList<>();
      assertThat(database.verify(reached::add)).isEqualTo(new Verification(EVENTS, List.of()));
      assertThat(reached).endsWith((long) EVENTS);
      assertThat(database.damage()).isEmpty();

      StoreFiles.tamper(file, "UPDATE event SET payload = 'x' WHERE position = 7");

      assertThat(database.verify(position -> {}).damage())
          .containsExactly("the event at position 7 is altered");
      assertThat(database.damage()).contains("the event at position 7 is altered");
      EventStorageEngine engine = TestSerializers.engine(database);
      assertThatThrownBy(() -> engine.appendEvents(withoutAggregate("refused")))
          .isInstanceOf(DamagedStoreException.class);
    }
  }

  @Test
  void aCheckInUseEndsWhenItIsToldTo() {
    try (SqliteDatabase database = SqliteDatabase.open(file)) {
      assertThatThrownBy(
              () ->
                  database.verify(
                      position -> {
                        throw new CancellationException();
                      }))
          .isInstanceOf(CancellationException.class);
      assertThat(database.damage()).isEmpty();
    }
  }

  @Test
  void missingEventsAreReportedAsARangeAndAsAHoleInTheirAggregate() throws SQLException {
    StoreFiles.tamper(file, "DELETE FROM event WHERE position BETWEEN 100 AND 119");

    assertThat(Verification.of(file).damage())
        .containsExactly(
            "the events at positions 100 to 119 are missing",
            "events are missing before position 499, of its aggregate");
  }

  @Test
  void aLogThatLostItsEndIsReported() throws SQLException {
    StoreFiles.tamper(file, "DELETE FROM event WHERE position > 490");

    assertThat(Verification.of(file).damage())
        .containsExactly("the events at positions 491 to 500 are missing");
  }

  @Test
  void aTruncatedFileIsReportedWithTheEventsThatCannotBeRead() throws Exception {
    StoreFiles.truncate(file, Files.size(file) / 2);

    Verification verification = Verification.of(file);
    assertThat(verification.events()).isLessThan(EVENTS);
    assertThat(verification.damage())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).doesNotContain("tester"));
  }

  @Test
  void aBrokenPageIsReportedAndTheEventsOfOtherPagesAreStillChecked() throws Exception {
    StoreFiles.tamper(file, "UPDATE event SET payload = 'x' WHERE position = 3");
    StoreFiles.breakLastLeafPage(file);

    assertThat(Verification.of(file).damage())
        .contains("the event at position 3 is altered")
        .anyMatch(line -> line.startsWith("structure: "))
        .anyMatch(line -> line.matches("the events at positions \\d+ to \\d+ are unreadable"));
  }

  @Test
  void whatIsVerifiedIsNotChanged() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Verification.of(file);

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aMissingFileIsSaidPlainly() {
    assertThatThrownBy(() -> Verification.of(directory.resolve("none.db")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(directory.resolve("none.db")).doesNotExist();
  }
}
