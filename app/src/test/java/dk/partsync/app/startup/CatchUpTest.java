package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class CatchUpTest {

  private static final Set<ProcessRole> ALL = EnumSet.allOf(ProcessRole.class);
  private static final List<Segment> HALVES = Segment.splitBalanced(Segment.ROOT_SEGMENT, 1);

  private final Map<Integer, EventTrackerStatus> own = new LinkedHashMap<>();
  private final Map<Integer, Long> stored = new LinkedHashMap<>();
  private final CatchUp catchUp = catchUp(ALL);

  @Test
  void isReachedWhenEverySegmentIsAtTheGoalAndStaysReached() {
    works(HALVES.get(0), 10);
    works(HALVES.get(1), 9);
    catchUp.start();
    assertThat(reached()).isFalse();
    works(HALVES.get(1), 10);
    assertThat(reached()).isTrue();
    own.clear();
    stored.clear();
    assertThat(reached()).isTrue();
  }

  @Test
  void aSegmentOfAnotherProcessCountsByItsStoredToken() {
    works(HALVES.get(0), 12);
    stored.put(HALVES.get(1).getSegmentId(), 9L);
    catchUp.start();
    assertThat(reached()).isFalse();
    assertThat(catchUp.positions().values()).containsOnly(9L);
    stored.put(HALVES.get(1).getSegmentId(), 10L);
    assertThat(reached()).isTrue();
  }

  @Test
  void isNotReachedWhileASegmentHasHadNoEvent() {
    works(HALVES.get(0), 10);
    stored.put(HALVES.get(1).getSegmentId(), StoredTokens.NOTHING);
    catchUp.start();
    assertThat(reached()).isFalse();
    assertThat(catchUp.positions().values()).containsOnly(-1L);
  }

  @Test
  void isNotReachedBeforeAProcessorHasEverStarted() {
    catchUp.start();
    assertThat(reached()).isFalse();
  }

  @Test
  void isNoConcernOfAProcessThatNobodyReadsViewsFrom() {
    assertThat(catchUp(EnumSet.of(ProcessRole.COMMAND, ProcessRole.SAGA)).isReached()).isTrue();
    assertThat(catchUp(EnumSet.of(ProcessRole.QUERY)).isReached()).isFalse();
    assertThat(catchUp(EnumSet.of(ProcessRole.HTTP)).isReached()).isFalse();
  }

  private boolean reached() {
    catchUp.look();
    return catchUp.isReached();
  }

  /** The stored token of a segment that is worked on here lags behind. */
  private void works(Segment segment, long position) {
    stored.putIfAbsent(segment.getSegmentId(), 3L);
    own.put(
        segment.getSegmentId(),
        new TrackerStatus(segment, new GlobalSequenceTrackingToken(position)));
  }

  private CatchUp catchUp(Set<ProcessRole> roles) {
    return new CatchUp(
        new ViewPositions(everyProjection(), tokens()),
        logUpTo(10),
        new PartsyncProperties(Path.of("data"), roles));
  }

  private EventProcessingConfiguration everyProjection() {
    StreamingEventProcessor processor = mock(StreamingEventProcessor.class);
    when(processor.processingStatus()).thenReturn(own);
    EventProcessingConfiguration processing = mock(EventProcessingConfiguration.class);
    when(processing.eventProcessor(anyString(), any())).thenReturn(Optional.of(processor));
    return processing;
  }

  private StoredTokens tokens() {
    StoredTokens tokens = mock(StoredTokens.class);
    when(tokens.positions(anyString())).thenReturn(stored);
    return tokens;
  }

  private static EventStore logUpTo(long position) {
    EventStore events = mock(EventStore.class);
    when(events.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(position));
    return events;
  }
}
