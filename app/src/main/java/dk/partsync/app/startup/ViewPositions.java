package dk.partsync.app.startup;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/**
 * How far the projections have worked. This process knows it of the segments that it works on
 * itself; of the others, which may be another's or nobody's for a moment, the stored tokens tell.
 */
@Component
class ViewPositions {

  private final EventProcessingConfiguration processing;
  private final StoredTokens tokens;

  ViewPositions(EventProcessingConfiguration processing, StoredTokens tokens) {
    this.processing = processing;
    this.tokens = tokens;
  }

  /** Position of the segment that is furthest behind, none before the processor first started. */
  OptionalLong positionOf(String group) {
    Map<Integer, Long> own = own(group);
    Map<Integer, Long> stored = tokens.positions(group);
    return stored.entrySet().stream()
        .mapToLong(segment -> Math.max(segment.getValue(), of(own, segment.getKey())))
        .min();
  }

  private Map<Integer, Long> own(String group) {
    return processing
        .eventProcessor(group, StreamingEventProcessor.class)
        .map(processor -> processor.processingStatus().values())
        .map(ViewPositions::bySegment)
        .orElse(Map.of());
  }

  private static Map<Integer, Long> bySegment(Collection<EventTrackerStatus> statuses) {
    return statuses.stream()
        .collect(
            Collectors.toMap(
                status -> status.getSegment().getSegmentId(),
                status -> status.getCurrentPosition().orElse(StoredTokens.NOTHING)));
  }

  private static long of(Map<Integer, Long> positions, int segment) {
    return positions.getOrDefault(segment, StoredTokens.NOTHING);
  }
}
