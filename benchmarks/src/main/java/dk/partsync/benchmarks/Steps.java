package dk.partsync.benchmarks;

import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncSourceFetched;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/** How long the steps of a run took, by the times of its own events. */
record Steps(Duration plan, Duration apply, Duration whole) {

  static Steps of(DomainEventStream events) {
    Map<Class<?>, Instant> last = new HashMap<>();
    events.forEachRemaining(event -> last.put(event.getPayloadType(), event.getTimestamp()));
    Instant planned = at(last, SyncRunPlanned.class);
    Instant applied = last.getOrDefault(SyncChunkApplied.class, planned);
    return new Steps(
        Duration.between(at(last, SyncSourceFetched.class), planned),
        Duration.between(planned, applied),
        Duration.between(at(last, SyncRunStarted.class), at(last, SyncRunCompleted.class)));
  }

  private static Instant at(Map<Class<?>, Instant> times, Class<?> type) {
    Instant time = times.get(type);
    if (time == null) {
      throw new IllegalStateException("the run has no " + type.getSimpleName());
    }
    return time;
  }
}
