package dk.partsync.app.metrics;

import dk.partsync.api.sync.SyncRunStarted;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * How runs began, read from the first event of their stream: another process may have started them,
 * or this one before its last restart.
 */
@Component
class RunOrigins {

  private static final int REMEMBERED = 32;

  private final EventStore events;
  private final Map<String, RunOrigin> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, RunOrigin> eldest) {
              return size() > REMEMBERED;
            }
          });

  RunOrigins(EventStore events) {
    this.events = events;
  }

  /** The origin of a run whose first event is stored. */
  RunOrigin of(String runId) {
    return known.computeIfAbsent(runId, this::read);
  }

  private RunOrigin read(String runId) {
    DomainEventMessage<?> first = events.readEvents(runId).next();
    SyncRunStarted started = (SyncRunStarted) first.getPayload();
    return new RunOrigin(
        started.register(), started.mode(), started.dryRun(), first.getTimestamp());
  }
}
