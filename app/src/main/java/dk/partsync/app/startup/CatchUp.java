package dk.partsync.app.startup;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Whether the views show what the event store holds: false from the start of the process until
 * every projection has worked off the events that were there then, in whatever processes.
 */
@Component
public class CatchUp {

  private static final long NOTHING = -1;

  private final ViewPositions views;
  private final EventStore events;
  private volatile long goal = NOTHING;
  private volatile boolean reached;

  CatchUp(ViewPositions views, EventStore events, PartsyncProperties properties) {
    this.views = views;
    this.events = events;
    this.reached = !isNeededBy(properties.roles());
  }

  /** Sets the goal: the head of the log now. */
  void start() {
    TrackingToken head = events.createHeadToken();
    goal = head == null ? NOTHING : head.position().orElse(NOTHING);
  }

  /** Looks how far the views are. Once there it stays so: later lag is ordinary work. */
  void look() {
    reached = reached || positions().values().stream().allMatch(position -> position >= goal);
  }

  /** Position of the last event that must be worked off, -1 when there is none. */
  public long goal() {
    return goal;
  }

  /** Position up to which each projection has worked, -1 before its first event. */
  public Map<String, Long> positions() {
    Map<String, Long> positions = new LinkedHashMap<>();
    for (String group : ProcessingGroups.PROJECTIONS) {
      positions.put(group, views.positionOf(group).orElse(NOTHING));
    }
    return positions;
  }

  /** Whether the last look found every view at the goal; true where nobody reads views. */
  public boolean isReached() {
    return reached;
  }

  private static boolean isNeededBy(Set<ProcessRole> roles) {
    return roles.contains(ProcessRole.HTTP) || roles.contains(ProcessRole.QUERY);
  }
}
