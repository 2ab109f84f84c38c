package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class CatchUpTest {

  private static final List<Segment> HALVES = Segment.splitBalanced(Segment.ROOT_SEGMENT, 1);

  private final Map<Integer, EventTrackerStatus> segments = new LinkedHashMap<>();
  private final CatchUp catchUp = new CatchUp(everyProjection(segments), logUpTo(10));

  @Test
  void isReachedWhenEverySegmentIsAtTheGoalAndStaysReached() {
    worked(HALVES.get(0), 10);
    worked(HALVES.get(1), 9);
    catchUp.start();
    assertThat(catchUp.isReached()).isFalse();
    worked(HALVES.get(1), 10);
    assertThat(catchUp.isReached()).isTrue();
    segments.clear();
    assertThat(catchUp.isReached()).isTrue();
  }

  @Test
  void isNotReachedWhileASegmentHasNoWorker() {
    worked(HALVES.get(0), 10);
    catchUp.start();
    assertThat(catchUp.isReached()).isFalse();
    assertThat(catchUp.positions().values()).containsOnly(-1L);
  }

  @Test
  void isNotReachedBeforeTheGoalIsKnown() {
    worked(Segment.ROOT_SEGMENT, 10);
    assertThat(catchUp.isReached()).isFalse();
    catchUp.start();
    assertThat(catchUp.isReached()).isTrue();
  }

  private void worked(Segment segment, long position) {
    segments.put(
        segment.getSegmentId(),
        new TrackerStatus(segment, new GlobalSequenceTrackingToken(position)));
  }

  private static EventProcessingConfiguration everyProjection(
      Map<Integer, EventTrackerStatus> segments) {
    StreamingEventProcessor processor = mock(StreamingEventProcessor.class);
    when(processor.processingStatus()).thenReturn(segments);
    EventProcessingConfiguration processing = mock(EventProcessingConfiguration.class);
    when(processing.eventProcessor(anyString(), any())).thenReturn(Optional.of(processor));
    return processing;
  }

  private static EventStore logUpTo(long position) {
    EventStore events = mock(EventStore.class);
    when(events.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(position));
    return events;
  }
}
