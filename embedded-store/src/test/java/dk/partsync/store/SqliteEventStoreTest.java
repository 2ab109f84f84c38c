package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SqliteEventStoreTest extends OpenedEventStore {

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
  void aCoordinatorIsLedThroughTheLogInParts() throws InterruptedException {
    publish("a", 0, 249);
    List<Integer> parts = new ArrayList<>();
    Semaphore told = new Semaphore(1);
    try (TrackingEventStream stream = store.openStream(null)) {
      stream.setOnAvailableCallback(told::release);
      while (told.tryAcquire()) {
        int taken = 0;
        while (stream.hasNextAvailable()) {
          stream.nextAvailable();
          taken++;
        }
        parts.add(taken);
      }
    }

    assertThat(parts).containsExactly(100, 100, 50);
  }

  @Test
  @DisplayName("B8 a follower is not shown what it does not handle, but gets to the end of the log")
  void aFollowerIsShownWhatItHandles() throws InterruptedException {
    publish("a", 0, 249);
    List<Class<?>> asked = new ArrayList<>();
    List<Long> seen = new ArrayList<>();
    StreamableMessageSource<TrackedEventMessage<?>> nothing =
        new HandledLog(store, type -> !asked.add(type));
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
        new HandledLog(store, type -> true).openStream(nothing.createTailToken())) {
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
