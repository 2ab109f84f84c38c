package dk.partsync.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Counts and times what this process appends to the event store, and hands the events on once they
 * are stored. An event is appended by one process, so however many there are, their sum is true
 * (docs/adr/0012).
 */
@Component
class AppendMetrics {

  private final Timer appends;
  private final Counter events;
  private final RunMetrics runs;

  AppendMetrics(EventStore store, MeterRegistry registry, RunMetrics runs) {
    this.appends =
        Timer.builder("partsync.event.append")
            .description("Appends of one unit of work, from handing over to on disk")
            .serviceLevelObjectives(
                Duration.ofMillis(5),
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                Duration.ofMillis(500),
                Duration.ofSeconds(2))
            .register(registry);
    this.events =
        Counter.builder("partsync.events.appended")
            .description("Events appended and acknowledged")
            .register(registry);
    this.runs = runs;
    store.subscribe(this::appending);
  }

  /** Called just before the events are appended; what is not stored is not counted. */
  private void appending(List<? extends EventMessage<?>> batch) {
    if (CurrentUnitOfWork.isStarted()) {
      long start = System.nanoTime();
      CurrentUnitOfWork.get()
          .root()
          .afterCommit(committed -> stored(batch, System.nanoTime() - start));
    }
  }

  private void stored(List<? extends EventMessage<?>> batch, long nanos) {
    appends.record(Duration.ofNanos(nanos));
    events.increment(batch.size());
    batch.forEach(runs::stored);
  }
}
