package dk.partsync.store;

import static dk.partsync.store.TestEvents.NOON;
import static dk.partsync.store.TestEvents.noted;
import static dk.partsync.store.TestEvents.withoutAggregate;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.store.TestEvents.Noted;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;

/** What Axon expects of any event storage engine. */
abstract class EventStorageEngineContract {

  abstract EventStorageEngine engine();

  @Test
  void anEventComesBackAsItWasAppended() {
    DomainEventMessage<Noted> appended = noted("a", 0);
    engine().appendEvents(appended);

    DomainEventMessage<?> read = engine().readEvents("a").next();
    assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
    assertThat(read.getAggregateIdentifier()).isEqualTo("a");
    assertThat(read.getType()).isEqualTo("Note");
    assertThat(read.getSequenceNumber()).isZero();
    assertThat(read.getTimestamp()).isEqualTo(NOON);
    assertThat(read.getPayload()).isEqualTo(new Noted("a/0"));
    assertThat(read.getMetaData()).containsEntry("who", "tester").hasSize(1);
  }

  @Test
  void aStreamHoldsOneAggregateFromTheSequenceAskedFor() {
    append("a", 0, 5);
    append("b", 0, 2);
    append("a", 5, 7);

    assertThat(sequences("a", 0)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(sequences("a", 4)).containsExactly(4L, 5L, 6L);
    assertThat(sequences("a", 9)).isEmpty();
    assertThat(sequences("unknown", 0)).isEmpty();
  }

  @Test
  void theLogHoldsAllEventsInTheOrderOfTheirAppends() {
    append("a", 0, 2);
    append("b", 0, 1);
    append("a", 2, 3);

    assertThat(texts(null)).containsExactly("a/0", "a/1", "b/0", "a/2");
  }

  @Test
  void theLogGoesOnAfterTheTokenOfAnyEvent() {
    append("a", 0, 4);

    List<TrackingToken> tokens = log(null).stream().map(e -> e.trackingToken()).toList();
    assertThat(texts(tokens.get(0))).containsExactly("a/1", "a/2", "a/3");
    assertThat(texts(tokens.get(2))).containsExactly("a/3");
    assertThat(texts(tokens.get(3))).isEmpty();
    assertThat(tokens.get(3).covers(tokens.get(0))).isTrue();
    assertThat(tokens.get(0).covers(tokens.get(3))).isFalse();
  }

  @Test
  void anEventWithoutAggregateIsInTheLogAsSuch() {
    append("a", 0, 1);
    engine().appendEvents(withoutAggregate("first"), withoutAggregate("second"));

    assertThat(texts(null)).containsExactly("a/0", "first", "second");
    assertThat(log(null).get(0)).isInstanceOf(DomainEventMessage.class);
    assertThat(log(null).get(1)).isNotInstanceOf(DomainEventMessage.class);
  }

  @Test
  void appendingNothingChangesNothing() {
    engine().appendEvents(List.of());

    assertThat(engine().createHeadToken()).isNull();
  }

  @Test
  void anEmptyLogHasNoTokens() {
    assertThat(engine().createTailToken()).isNull();
    assertThat(engine().createHeadToken()).isNull();
    assertThat(engine().createTokenAt(NOON)).isNull();
  }

  @Test
  void theTailTokenIsBeforeAllAndTheHeadTokenBehindAll() {
    append("a", 0, 3);
    TrackingToken tail = engine().createTailToken();
    TrackingToken head = engine().createHeadToken();
    append("a", 3, 5);

    assertThat(texts(tail)).hasSize(5);
    assertThat(texts(head)).containsExactly("a/3", "a/4");
  }

  @Test
  void aTokenAtATimeIsBeforeTheFirstEventFromThenOn() {
    engine().appendEvents(noted("a", 0, NOON), noted("a", 1, NOON.plusSeconds(2)));
    engine().appendEvents(noted("a", 2, NOON.plusSeconds(2)), noted("a", 3, NOON.plusSeconds(4)));

    assertThat(texts(engine().createTokenAt(NOON.minusSeconds(1)))).hasSize(4);
    assertThat(texts(engine().createTokenAt(NOON))).hasSize(4);
    assertThat(texts(engine().createTokenAt(NOON.plusSeconds(1)))).hasSize(3);
    assertThat(texts(engine().createTokenAt(NOON.plusSeconds(2)))).hasSize(3);
    assertThat(texts(engine().createTokenAt(NOON.plusNanos(2_000_000_001)))).hasSize(1);
    assertThat(texts(engine().createTokenAt(NOON.plusSeconds(4)))).hasSize(1);
    assertThat(texts(engine().createTokenAt(NOON.plusSeconds(5)))).isEmpty();
  }

  @Test
  void aTokenAtATimeMissesNoEventWhenTheClockWentBack() {
    engine().appendEvents(noted("a", 0, NOON), noted("a", 1, NOON.plusSeconds(9)));
    engine().appendEvents(noted("a", 2, NOON.plusSeconds(3)));

    assertThat(texts(engine().createTokenAt(NOON.plusSeconds(3)))).containsExactly("a/1", "a/2");
  }

  @Test
  void theLastSequenceNumberIsThatOfTheNewestEvent() {
    append("a", 0, 3);

    assertThat(engine().lastSequenceNumberFor("a")).contains(2L);
    assertThat(engine().lastSequenceNumberFor("unknown")).isEmpty();
  }

  @Test
  void theNewestSnapshotOfAnAggregateIsRead() {
    engine().storeSnapshot(noted("a", 3));
    engine().storeSnapshot(noted("a", 7));
    engine().storeSnapshot(noted("b", 9));

    assertThat(engine().readSnapshot("a").orElseThrow().getPayload()).isEqualTo(new Noted("a/7"));
    assertThat(engine().readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(7);
    assertThat(engine().readSnapshot("unknown")).isEmpty();
  }

  @Test
  void anOlderSnapshotDoesNotReplaceANewerOne() {
    engine().storeSnapshot(noted("a", 7));
    engine().storeSnapshot(noted("a", 3));

    assertThat(engine().readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(7);
  }

  final void append(String aggregate, long from, long to) {
    engine().appendEvents(noted(aggregate, from, to));
  }

  final List<Long> sequences(String aggregate, long from) {
    return engine()
        .readEvents(aggregate, from)
        .asStream()
        .<Long>map(DomainEventMessage::getSequenceNumber)
        .toList();
  }

  final List<String> texts(TrackingToken after) {
    return log(after).stream().map(event -> ((Noted) event.getPayload()).text()).toList();
  }

  final List<TrackedEventMessage<?>> log(TrackingToken after) {
    return engine().readEvents(after, false).<TrackedEventMessage<?>>map(e -> e).toList();
  }
}
