package dk.partsync.store;

import static dk.partsync.store.TestEvents.NOON;
import static dk.partsync.store.TestEvents.noted;
import static dk.partsync.store.TestEvents.withoutAggregate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.store.TestEvents.Noted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStorageEngineTest extends EventStorageEngineContract {

  @TempDir Path directory;
  private SqliteDatabase database;
  private EventStorageEngine engine;

  @BeforeEach
  void open() {
    database = SqliteDatabase.open(directory.resolve("events.db"));
    engine = TestSerializers.engine(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  EventStorageEngine engine() {
    return engine;
  }

  @Test
  void positionsAreDenseFromOneAlsoAfterRefusedAppends() {
    append("a", 0, 3);
    assertThatThrownBy(() -> append("a", 2, 9)).isInstanceOf(ConcurrencyException.class);
    append("a", 3, 5);

    assertThat(positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void anAppendFailsAsAWhole() {
    append("a", 0, 1);

    assertThatThrownBy(() -> engine.appendEvents(noted("b", 0), noted("a", 0), noted("c", 0)))
        .isInstanceOf(AggregateStreamCreationException.class)
        .hasMessageContaining("[a]");
    assertThat(texts(null)).containsExactly("a/0");
    assertThat(database.appendedEvents()).isOne();
  }

  @Test
  void aSecondFirstEventOfAnAggregateIsNoCreation() {
    append("a", 0, 1);

    assertThatThrownBy(() -> append("a", 0, 1))
        .isInstanceOf(AggregateStreamCreationException.class);
  }

  @Test
  void aSequenceThatIsTakenIsAConcurrencyConflict() {
    append("a", 0, 2);

    assertThatThrownBy(() -> append("a", 1, 2))
        .isExactlyInstanceOf(ConcurrencyException.class)
        .hasMessageContaining("sequence [1]");
  }

  @Test
  void anEventIdentifierIsStoredOnce() {
    engine.appendEvents(noted("one", "a", 0, NOON));
    EventMessage<Noted> plain = withoutAggregate("x");
    engine.appendEvents(plain);

    assertThatThrownBy(() -> engine.appendEvents(noted("one", "b", 1, NOON)))
        .isInstanceOf(ConcurrencyException.class);
    assertThatThrownBy(() -> engine.appendEvents(plain)).isInstanceOf(ConcurrencyException.class);
  }

  @Test
  void eventsAreReadInBatchesWithoutLossAtTheSeams() {
    engine =
        SqliteEventStorageEngine.builder(database, TestSerializers.JSON, TestSerializers.JSON)
            .batchSize(3)
            .build();
    append("a", 0, 10);
    append("b", 0, 6);

    assertThat(positions()).isEqualTo(LongStream.rangeClosed(1, 16).boxed().toList());
    assertThat(sequences("a", 0)).isEqualTo(LongStream.range(0, 10).boxed().toList());
    assertThat(sequences("b", 0)).isEqualTo(LongStream.range(0, 6).boxed().toList());
  }

  @Test
  void anOpenStreamHoldsNoReadTransactionBetweenBatches() {
    append("a", 0, 1_500);
    try (var stream = engine.readEvents(null, false)) {
      var open = stream.iterator();
      open.next();
      append("a", 1_500, 1_600);

      int left = 0;
      while (open.hasNext()) {
        open.next();
        left++;
      }
      assertThat(left).isEqualTo(1_599);
    }
  }

  @Test
  void aSnapshotOfTheSameSequenceReplacesTheFormerOne() {
    engine.storeSnapshot(noted("former", "a", 3, NOON));
    engine.storeSnapshot(noted("latter", "a", 3, NOON));

    assertThat(engine.readSnapshot("a").map(DomainEventMessage::getIdentifier)).contains("latter");
  }

  @Test
  void theSnapshotFilterIsAsked() {
    engine.storeSnapshot(noted("a", 3));
    EventStorageEngine refusing =
        SqliteEventStorageEngine.builder(database, TestSerializers.JSON, TestSerializers.JSON)
            .snapshotFilter(snapshot -> snapshot.getSequenceNumber() > 3)
            .build();

    assertThat(refusing.readSnapshot("a")).isEmpty();
  }

  @Test
  void timesKeepTheirNanoseconds() {
    Instant time = NOON.plusNanos(123_456_789);
    engine.appendEvents(noted("a", 0, time), noted("a", 1, Instant.EPOCH.minusNanos(1)));

    assertThat(engine.readEvents("a").asStream().<Instant>map(DomainEventMessage::getTimestamp))
        .containsExactly(time, Instant.EPOCH.minusNanos(1));
  }

  @Test
  void aTokenAtATimeOutsideTheRangeIsTheTailOrTheHead() {
    append("a", 0, 3);

    assertThat(texts(engine.createTokenAt(Instant.MIN))).hasSize(3);
    assertThat(texts(engine.createTokenAt(Instant.MAX))).isEmpty();
  }

  @Test
  void aTokenOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> log(GapAwareTrackingToken.newInstance(1, List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GapAwareTrackingToken");
  }

  @Test
  void everythingIsThereAfterReopening() {
    append("a", 0, 3);
    engine.storeSnapshot(noted("a", 2));
    close();
    open();
    append("a", 3, 4);

    assertThat(positions()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(engine.readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(2);
  }

  @Test
  void aClosedStoreRefusesReadsAndWrites() {
    append("a", 0, 1);
    close();

    assertThatThrownBy(() -> append("a", 1, 2))
        .isInstanceOf(EventStoreException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> texts(null))
        .isInstanceOf(EventStoreException.class)
        .hasMessageContaining("closed");
  }

  private List<Long> positions() {
    return log(null).stream()
        .map(event -> ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex())
        .toList();
  }
}
