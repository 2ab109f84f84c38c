package dk.partsync.app.startup;

import dk.partsync.api.ProcessingGroups;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Whether the views show what the event store holds: false from the start of the process until
 * every projection has worked off the events that were there then.
 */
@Component
public class CatchUp {

  private static final long NOTHING = -1;

  private final EventProcessingConfiguration processing;
  private final EventStore events;
  private volatile long goal = NOTHING;
  private volatile boolean started;
  private volatile boolean reached;

  public CatchUp(EventProcessingConfiguration processing, EventStore events) {
    this.processing = processing;
    this.events = events;
  }

  /** Sets the goal: the head of the log now. */
  void start() {
    TrackingToken head = events.createHeadToken();
    goal = head == null ? NOTHING : head.position().orElse(NOTHING);
    started = true;
  }

  /** Position of the last event that must be worked off, -1 when there is none. */
  public long goal() {
    return goal;
  }

  /**
   * Position up to which each projection has worked, -1 before its first event and while a segment
   * of it has no worker.
   */
  public Map<String, Long> positions() {
    Map<String, Long> positions = new LinkedHashMap<>();
    for (String group : ProcessingGroups.PROJECTIONS) {
      positions.put(group, position(group));
    }
    return positions;
  }

  /** Once true it stays true: later lag is ordinary work. */
  public boolean isReached() {
    if (!reached && started) {
      reached = positions().values().stream().allMatch(position -> position >= goal);
    }
    return reached;
  }

  private long position(String group) {
    return processing
        .eventProcessor(group, StreamingEventProcessor.class)
        .filter(processor -> isWhole(processor.processingStatus().values()))
        .map(
            processor ->
                processor.processingStatus().values().stream()
                    .map(EventTrackerStatus::getCurrentPosition)
                    .mapToLong(CatchUp::orNothing)
                    .min()
                    .orElse(NOTHING))
        .orElse(NOTHING);
  }

  /** Whether the segments that are worked on leave none out: a mask of 3 means a fourth of all. */
  private static boolean isWhole(Collection<EventTrackerStatus> segments) {
    double share =
        segments.stream().mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1)).sum();
    return share >= 1;
  }

  private static long orNothing(OptionalLong position) {
    return position.orElse(NOTHING);
  }
}
