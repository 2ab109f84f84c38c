package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SqliteEventStoreTest extends OpenedEventStore {

  private final AtomicLong clock = new AtomicLong();

  @Test
  void aFollowerReadsFromItsTokenOn() throws InterruptedException {
    publish("a", 0, 3);

    try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(2))) {
      assertThat(positionOf(stream.nextAvailable())).isEqualTo(3);
      assertThat(positionOf(stream.nextAvailable())).isEqualTo(4);
      assertThat(stream.hasNextAvailable()).isFalse();
    }
  }

  @Test
  void aFollowerIsToldOfEachCommitAndThenFindsIt() {
    List<Boolean> found = new ArrayList<>();
    try (TrackingEventStream stream = store.openStream(null)) {
      assertThat(stream.setOnAvailableCallback(() -> found.add(stream.hasNextAvailable())))
          .isTrue();
      assertThat(stream.hasNextAvailable()).isFalse();

      publish("a", 0, 0);
    }
    publish("a", 1, 1);

    assertThat(found).as("after close nothing more is told").containsExactly(true);
  }

  @Test
  void aFollowerThatWaitsIsWokenByACommit() throws InterruptedException {
    try (TrackingEventStream stream = store.openStream(null)) {
      Thread writer = new Thread(() -> publish("a", 0, 0));
      assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
      writer.start();

      assertThat(positionOf(stream.nextAvailable())).isEqualTo(1);
      writer.join();
    }
  }

  @Test
  void peekingTakesNothingAway() throws InterruptedException {
    publish("a", 0, 0);
    try (TrackingEventStream stream = store.openStream(null)) {
      assertThat(stream.peek()).isPresent();
      assertThat(stream.peek()).isPresent();
      assertThat(positionOf(stream.nextAvailable())).isEqualTo(1);
      assertThat(stream.peek()).isEmpty();
    }
  }

  @Test
  void aFollowerThatLooksOnlyWhenToldMissesNothing() throws InterruptedException {
    int events = 500;
    List<Long> seen = new ArrayList<>();
    Semaphore told = new Semaphore(1);
    try (TrackingEventStream stream = store.openStream(null)) {
      stream.setOnAvailableCallback(told::release);
      Thread writer =
          new Thread(
              () -> IntStream.range(0, events).forEach(number -> publish("a", number, number)));
      writer.start();
      while (seen.size() < events) {
        assertThat(told.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        while (stream.hasNextAvailable()) {
          seen.add(positionOf(stream.nextAvailable()));
        }
      }
      writer.join();
    }

    assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(events);
  }

  @Test
  @DisplayName("B8 a processor is shown 256 events, and more when it has handled half of them")
  void aProcessorIsNotShownMoreThanItHasUseFor() throws Exception {
    publish("a", 0, 599);
    EventsInHand inHand = new EventsInHand(clock::get);
    AtomicInteger told = new AtomicInteger();
    try (TrackingEventStream stream = followed(inHand).openStream(null)) {
      stream.setOnAvailableCallback(told::incrementAndGet);
      assertThat(takenFrom(stream)).isEqualTo(256);
      handle(inHand, 127);
      assertThat(told).hasValue(0);
      handle(inHand, 1);
      assertThat(told).hasValue(1);
      assertThat(takenFrom(stream)).isEqualTo(128);
      handle(inHand, 256);
      assertThat(takenFrom(stream)).isEqualTo(216);
      assertThat(told).as("at the end of the log nobody waits for the workers").hasValue(2);
    }
  }

  @Test
  void eventsThatNobodyTakesHoldAProcessorUpForASecond() throws Exception {
    publish("a", 0, 299);
    try (TrackingEventStream stream = followed(new EventsInHand(clock::get)).openStream(null)) {
      stream.setOnAvailableCallback(() -> {});
      assertThat(takenFrom(stream)).isEqualTo(256);
      clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
      assertThat(stream.hasNextAvailable()).isFalse();
      clock.incrementAndGet();
      assertThat(takenFrom(stream)).isEqualTo(44);
    }
  }

  @Test
  void whoBeginsAnewHasNothingInHand() throws Exception {
    publish("a", 0, 299);
    HandledLog log = followed(new EventsInHand(clock::get));
    for (int time = 1; time <= 2; time++) {
      try (TrackingEventStream stream = log.openStream(null)) {
        stream.setOnAvailableCallback(() -> {});
        assertThat(takenFrom(stream)).isEqualTo(256);
      }
    }
  }

  private HandledLog followed(EventsInHand inHand) {
    return new HandledLog(store, event -> true, inHand);
  }

  private static int takenFrom(TrackingEventStream stream) throws InterruptedException {
    int taken = 0;
    while (stream.hasNextAvailable()) {
      stream.nextAvailable();
      taken++;
    }
    return taken;
  }

  private static void handle(EventsInHand inHand, int events) throws Exception {
    for (int event = 0; event < events; event++) {
      UnitOfWork<EventMessage<?>> unitOfWork =
          DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("handled"));
      inHand.handle(unitOfWork, () -> "done");
      unitOfWork.rollback();
    }
  }

  @Test
  @DisplayName("B8 a follower is not shown what it does not handle, but gets to the end of the log")
  void aFollowerIsShownWhatItHandles() throws InterruptedException {
    publish("a", 0, 249);
    List<Class<?>> asked = new ArrayList<>();
    List<Long> seen = new ArrayList<>();
    StreamableMessageSource<TrackedEventMessage<?>> nothing =
        new HandledLog(store, event -> !asked.add(event.getPayloadType()), new EventsInHand());
    try (BlockingStream<TrackedEventMessage<?>> stream = nothing.openStream(null)) {
      take(stream, seen);
      assertThat(seen).as("the last of each part").endsWith(250L).hasSizeLessThan(10);
      publish("a", 250, 250);
      take(stream, seen);
      assertThat(seen).endsWith(250L, 251L);
    }
    assertThat(asked).as("once for each type").hasSize(1);

    seen.clear();
    try (BlockingStream<TrackedEventMessage<?>> stream =
        followed(new EventsInHand()).openStream(nothing.createTailToken())) {
      take(stream, seen);
    }
    assertThat(seen).hasSize(251);
  }

  private static void take(BlockingStream<TrackedEventMessage<?>> stream, List<Long> seen)
      throws InterruptedException {
    while (stream.hasNextAvailable()) {
      seen.add(positionOf(stream.nextAvailable()));
    }
  }

  private void publish(String aggregate, int first, int last) {
    for (int number = first; number <= last; number++) {
      store.publish(noted(aggregate, number));
    }
  }

  private static long positionOf(TrackedEventMessage<?> event) {
    TrackingToken token = event.trackingToken();
    return token.position().orElseThrow();
  }
}
