package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.store.TestEvents.Noted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Whatever happens to a byte of the store or to its end: every acknowledged event is read as it was
 * written, or the damage is reported. Never is one silently wrong or missing.
 */
class RandomDamageTest {

  /** Serial type of a text of three bytes in SQLite's records. */
  private static final byte TEXT_OF_THREE = 2 * 3 + 13;

  private static final int AGGREGATES = 60;
  private static final int EVENTS_EACH = 5;

  private static Path directory;
  private static Path closed;
  private static Path killed;

  @BeforeContainer
  static void fill() throws IOException {
    directory = Files.createTempDirectory("random-damage");
    closed = directory.resolve("closed.db");
    killed = directory.resolve("killed.db");
    try (SqliteDatabase database = SqliteDatabase.open(closed)) {
      append(database);
    }
    Path running = directory.resolve("running.db");
    try (SqliteDatabase database = SqliteDatabase.open(running)) {
      append(database);
      StoreFiles.copy(running, killed);
    }
    assertThat(directory.resolve("killed.db-wal")).isNotEmptyFile();
  }

  private static void append(SqliteDatabase database) {
    EventStorageEngine engine = TestSerializers.engine(database);
    for (int sequence = 0; sequence < EVENTS_EACH; sequence++) {
      int now = sequence;
      engine.appendEvents(
          IntStream.range(0, AGGREGATES).mapToObj(i -> noted("a" + i, now)).toList());
    }
  }

  @AfterContainer
  static void remove() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Property(tries = 100)
  void flippedBitsOfTheFile(@ForAll @Size(min = 1, max = 3) List<Long> seeds) {
    Path store = copyOf(closed);
    seeds.forEach(seed -> StoreFiles.flipBit(store, anyBit(store, seed)));
    assertNothingIsSilentlyWrong(store);
  }

  @Example
  void anEntryOfTheIndexThatTurnsFromTextIntoBytes() throws IOException {
    Path store = copyOf(closed);
    byte[] bytes = Files.readAllBytes(store);
    int header = placeOf(new byte[] {4, TEXT_OF_THREE}, "a47".getBytes(US_ASCII), bytes);
    StoreFiles.flipBit(store, (header + 1) * 8L);
    assertNothingIsSilentlyWrong(store);
    try (SqliteDatabase database = SqliteDatabase.open(store)) {
      assertThat(database.damage()).isPresent();
    }
  }

  /** Where the header of a record begins whose first value is the text. */
  private static int placeOf(byte[] header, byte[] text, byte[] file) {
    for (int at = 0; ; at++) {
      int value = at + header[0];
      if (Arrays.equals(file, at, at + header.length, header, 0, header.length)
          && Arrays.equals(file, value, value + text.length, text, 0, text.length)) {
        return at;
      }
    }
  }

  @Property(tries = 60)
  void aFlippedBitOfTheWriteAheadLog(@ForAll long seed) {
    Path store = copyOf(killed);
    Path wal = store.resolveSibling(store.getFileName() + "-wal");
    StoreFiles.flipBit(wal, anyBit(wal, seed));
    assertNothingIsSilentlyWrong(store);
  }

  @Property(tries = 30)
  void aTruncatedFile(@ForAll long seed) {
    Path store = copyOf(closed);
    StoreFiles.truncate(store, anyBit(store, seed) / 8);
    assertNothingIsSilentlyWrong(store);
  }

  @Property(tries = 30)
  void aTruncatedWriteAheadLog(@ForAll long seed) {
    Path store = copyOf(killed);
    Path wal = store.resolveSibling(store.getFileName() + "-wal");
    StoreFiles.truncate(wal, anyBit(wal, seed) / 8);
    assertNothingIsSilentlyWrong(store);
  }

  private static long anyBit(Path file, long seed) {
    try {
      return new SplittableRandom(seed).nextLong(Files.size(file) * 8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path copyOf(Path store) {
    Path copy = directory.resolve("copy.db");
    StoreFiles.copy(store, copy);
    return copy;
  }

  private static void assertNothingIsSilentlyWrong(Path store) {
    SqliteDatabase database;
    try {
      database = SqliteDatabase.open(store);
    } catch (EventStoreException reported) {
      return;
    }
    try (database) {
      if (readsEverything(database)) {
        return;
      }
      assertThat(database.damage()).isPresent();
    } catch (EventStoreException reported) {
      assertThat(reported).hasMessageNotContaining("tester");
    }
  }

  /** Whether it was all there and right. */
  private static boolean readsEverything(SqliteDatabase database) {
    EventStorageEngine engine = TestSerializers.engine(database);
    List<String> expected = new ArrayList<>();
    Set<String> ofAggregates = new TreeSet<>();
    boolean all = true;
    for (int i = 0; i < AGGREGATES; i++) {
      String aggregate = "a" + i;
      List<String> found =
          engine.readEvents(aggregate).asStream().map(RandomDamageTest::text).toList();
      assertThat(found).isSubsetOf(texts(aggregate));
      all &= found.equals(texts(aggregate));
      all &= engine.lastSequenceNumberFor(aggregate).equals(Optional.of(EVENTS_EACH - 1L));
      ofAggregates.addAll(found);
    }
    engine.readEvents(null, false).forEach(event -> expected.add(text(event)));
    return all
        && Set.copyOf(expected).equals(ofAggregates)
        && expected.size() == AGGREGATES * EVENTS_EACH;
  }

  private static List<String> texts(String aggregate) {
    return IntStream.range(0, EVENTS_EACH).mapToObj(i -> aggregate + "/" + i).toList();
  }

  private static String text(EventMessage<?> event) {
    assertThat(event.getMetaData()).containsEntry("who", "tester");
    return ((Noted) event.getPayload()).text();
  }
}
