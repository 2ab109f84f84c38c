package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Each thread works through a plan of aggregates to append to; few aggregates, many conflicts. */
class ConcurrentAppendsTest {

  @Property(tries = 25)
  void anyInterleavingGivesOneGaplessLog(
      @ForAll @Size(min = 2, max = 6)
          List<@Size(min = 1, max = 12) List<@IntRange(max = 2) Integer>> plans)
      throws Exception {
    Path file = Files.createTempDirectory("partsync-store").resolve("events.db");
    try {
      Set<String> acknowledged = new HashSet<>();
      try (SqliteDatabase database = SqliteDatabase.open(file)) {
        run(TestSerializers.engine(database), plans, acknowledged);
      }
      try (SqliteDatabase reopened = SqliteDatabase.open(file)) {
        assertThat(reopened.damage()).isEmpty();
        assertGaplessLog(TestSerializers.engine(reopened), acknowledged);
      }
    } finally {
      delete(file.getParent());
    }
  }

  private static void run(
      EventStorageEngine engine, List<List<Integer>> plans, Set<String> acknowledged)
      throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Future<List<String>>> writers =
          plans.stream().map(plan -> threads.submit(writer(engine, plan))).toList();
      Tail tail = new Tail(engine);
      while (writers.stream().anyMatch(writer -> !writer.isDone())) {
        tail.follow();
      }
      for (Future<List<String>> writer : writers) {
        acknowledged.addAll(writer.get(10, TimeUnit.SECONDS));
      }
      tail.follow();
      assertThat(tail.identifiers).containsExactlyInAnyOrderElementsOf(acknowledged);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Appends one or two events after the last one seen, once each; what conflicts is given up. */
  private static Callable<List<String>> writer(EventStorageEngine engine, List<Integer> plan) {
    return () -> {
      List<String> acknowledged = new ArrayList<>();
      for (int aggregate : plan) {
        String identifier = "aggregate-" + aggregate;
        long next = engine.lastSequenceNumberFor(identifier).orElse(-1L) + 1;
        List<DomainEventMessage<?>> events =
            LongStream.rangeClosed(next, next + aggregate % 2)
                .<DomainEventMessage<?>>mapToObj(sequence -> noted(identifier, sequence))
                .toList();
        try {
          engine.appendEvents(events);
          events.forEach(event -> acknowledged.add(event.getIdentifier()));
          assertThat(engine.lastSequenceNumberFor(identifier).orElseThrow())
              .as("a thread sees its own append")
              .isGreaterThanOrEqualTo(next + aggregate % 2);
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
          assertThat(engine.lastSequenceNumberFor(identifier).orElseThrow())
              .as("someone else has won")
              .isGreaterThanOrEqualTo(next);
        }
      }
      return acknowledged;
    };
  }

  private static void assertGaplessLog(EventStorageEngine engine, Set<String> acknowledged) {
    Tail tail = new Tail(engine);
    tail.follow();
    assertThat(tail.identifiers).containsExactlyInAnyOrderElementsOf(acknowledged);
    for (int aggregate = 0; aggregate <= 2; aggregate++) {
      List<Long> sequences =
          engine
              .readEvents("aggregate-" + aggregate)
              .asStream()
              .<Long>map(DomainEventMessage::getSequenceNumber)
              .toList();
      assertThat(sequences).isEqualTo(LongStream.range(0, sequences.size()).boxed().toList());
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  /** Follows the log as a projection does and insists on dense positions. */
  private static final class Tail {

    private final EventStorageEngine engine;
    private final List<String> identifiers = new ArrayList<>();

    private Tail(EventStorageEngine engine) {
      this.engine = engine;
    }

    private void follow() {
      GlobalSequenceTrackingToken last = new GlobalSequenceTrackingToken(identifiers.size());
      engine.readEvents(last, false).forEach(this::take);
    }

    private void take(TrackedEventMessage<?> event) {
      identifiers.add(event.getIdentifier());
      assertThat(event.trackingToken())
          .isEqualTo(new GlobalSequenceTrackingToken(identifiers.size()));
    }
  }
}
