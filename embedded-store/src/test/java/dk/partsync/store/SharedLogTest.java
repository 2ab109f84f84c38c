package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.store.TestEvents.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.Test;

class SharedLogTest extends OpenedEventStore {

  private static final int EVENTS = 1_000;

  @Test
  void followersNearEachOtherShareWhatIsReadAndDecoded() throws InterruptedException {
    append(0, EVENTS);
    List<Object> first;
    List<Object> second;
    long reads;
    try (TrackingEventStream behind = store.openStream(new GlobalSequenceTrackingToken(0))) {
      first = payloads(store, 0);
      reads = database.roundTrips();
      second = payloads(behind);
    }

    assertThat(first).hasSize(EVENTS);
    for (int i = 0; i < EVENTS; i++) {
      assertThat(second.get(i)).isSameAs(first.get(i));
    }
    assertThat(database.roundTrips()).as("reads for the second").isEqualTo(reads);
  }

  /** Or all that was read at once would be decoded, and alive, until the last of it is used. */
  @Test
  void oneReadIsDecodedInParts() {
    append(0, EVENTS);
    SharedLog log = new SharedLog(engine, () -> 0);
    long before = database.roundTrips();

    List<Integer> parts = new ArrayList<>();
    List<Object> read = new ArrayList<>();
    for (SharedLog.Part part = log.after(0);
        !part.events().isEmpty();
        part = log.after(part.upTo())) {
      parts.add(part.events().size());
      part.events().forEach(event -> read.add(event.getPayload()));
    }

    assertThat(parts).hasSizeGreaterThan(3).allMatch(size -> size <= EVENTS / 4);
    assertThat(read)
        .isEqualTo(IntStream.range(0, EVENTS).mapToObj(i -> new Noted("a/" + i)).toList());
    assertThat(database.roundTrips()).as("reads").isEqualTo(before + 1);
  }

  @Test
  void onlyTheLastReadsWaitForWhoAsksOn() {
    append(0, 2 * EVENTS);
    SharedLog log = new SharedLog(engine, () -> 0);
    for (long start : new long[] {0, 251, 502, 753, 1_004}) {
      log.after(start);
    }
    long before = database.roundTrips();

    assertThat(log.after(1_254).events()).isNotEmpty();
    assertThat(database.roundTrips()).as("behind the last").isEqualTo(before);
    assertThat(log.after(250).events()).isNotEmpty();
    assertThat(database.roundTrips()).as("behind the first").isEqualTo(before + 1);
  }

  @Test
  void whatAllArePastIsNotKept() {
    append(0, EVENTS);
    AtomicLong slowest = new AtomicLong();
    SharedLog log = new SharedLog(engine, slowest::get);
    log.after(0);
    slowest.set(EVENTS);
    log.after(EVENTS);
    slowest.set(0);
    long before = database.roundTrips();

    assertThat(log.after(250).events()).isNotEmpty();
    assertThat(database.roundTrips()).as("read again").isEqualTo(before + 1);
  }

  @Test
  void aFollowerAtTheEndOfTheLogReadsOnlyWhenThereIsMore() throws InterruptedException {
    append(0, 10);
    try (TrackingEventStream one = store.openStream(null);
        TrackingEventStream other = store.openStream(new GlobalSequenceTrackingToken(10))) {
      for (int i = 0; i < 10; i++) {
        one.nextAvailable();
      }
      assertThat(one.hasNextAvailable() || other.hasNextAvailable()).isFalse();
      long before = database.roundTrips();
      assertThat(one.hasNextAvailable() || other.hasNextAvailable()).isFalse();
      assertThat(database.roundTrips()).isEqualTo(before);

      append(10, 12);
      long reads = database.roundTrips();
      assertThat(text(one.nextAvailable())).isEqualTo("a/10");
      assertThat(text(other.nextAvailable())).isEqualTo("a/10");
      assertThat(text(one.nextAvailable())).isEqualTo("a/11");
      assertThat(database.roundTrips()).as("one read for both").isEqualTo(reads + 1);
    }
  }

  @Test
  void everyStartFindsEverythingBehindIt() throws InterruptedException {
    append(0, 600);
    for (int from : new int[] {0, 1, 255, 256, 257, 511, 512, 599, 600}) {
      assertThat(payloads(store, from))
          .as("behind " + from)
          .isEqualTo(IntStream.range(from, 600).mapToObj(i -> new Noted("a/" + i)).toList());
    }
  }

  @Test
  void eventsThatAnUpcasterDropsDoNotEndTheLog() throws InterruptedException {
    append(0, EVENTS);
    EventUpcaster dropsAll = events -> events.filter(event -> false);
    SqliteEventStore dropping =
        SqliteEventStore.on(
            SqliteEventStorageEngine.builder(database, TestSerializers.JSON, TestSerializers.JSON)
                .upcasterChain(dropsAll)
                .build());
    try (TrackingEventStream stream = dropping.openStream(null)) {
      assertThat(stream.hasNextAvailable()).isFalse();
      append(EVENTS, EVENTS + 1);
      assertThat(stream.hasNextAvailable()).isFalse();
    }
  }

  @Test
  void largeEventsAreNotKept() throws InterruptedException {
    String large = "x".repeat(100_000);
    store.publish(
        IntStream.range(0, EVENTS)
            .mapToObj(i -> new GenericDomainEventMessage<>("Note", "b", i, new Noted(large)))
            .toList());
    List<TrackedEventMessage<?>> first = new ArrayList<>();
    try (TrackingEventStream one = store.openStream(null);
        TrackingEventStream later = store.openStream(null)) {
      for (int i = 0; i < EVENTS; i++) {
        TrackedEventMessage<?> event = one.nextAvailable();
        if (i == 0) {
          first.add(event);
        }
      }
      assertThat(later.nextAvailable()).as("read again").isNotSameAs(first.get(0));
    }
  }

  @Test
  void followersGetWhatStandsBeforeDamageAndThenTheReason() throws Exception {
    append(0, 300);
    StoreFiles.tamper(
        directory.resolve("events.db"), "UPDATE event SET payload = 'x' WHERE position = 270");

    try (TrackingEventStream stream = store.openStream(null)) {
      for (int i = 0; i < 269; i++) {
        assertThat(text(stream.nextAvailable())).isEqualTo("a/" + i);
      }
      assertThatThrownBy(stream::hasNextAvailable)
          .isInstanceOf(DamagedStoreException.class)
          .hasMessageContaining("position 270");
    }
    assertThat(database.damage()).isPresent();
  }

  private void append(int from, int to) {
    store.publish(noted("a", from, to));
  }

  private static List<Object> payloads(SqliteEventStore store, long after)
      throws InterruptedException {
    try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(after))) {
      return payloads(stream);
    }
  }

  private static List<Object> payloads(TrackingEventStream stream) throws InterruptedException {
    List<Object> payloads = new ArrayList<>();
    while (stream.hasNextAvailable()) {
      payloads.add(stream.nextAvailable().getPayload());
    }
    return payloads;
  }

  private static String text(TrackedEventMessage<?> event) {
    return ((Noted) event.getPayload()).text();
  }
}
