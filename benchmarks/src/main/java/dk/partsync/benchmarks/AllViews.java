package dk.partsync.benchmarks;

import dk.partsync.api.ProcessingGroups;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The projections of a running product, to be emptied and filled again. */
final class AllViews {

  private final List<StreamingEventProcessor> processors;
  private final EventStore events;

  AllViews(Product product) {
    EventProcessingConfiguration processing = product.bean(EventProcessingConfiguration.class);
    processors =
        ProcessingGroups.PROJECTIONS.stream()
            .map(
                group ->
                    processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow())
            .toList();
    events = product.bean(EventStore.class);
  }

  /** Empties the views, projects the whole log and returns when its head is reached. */
  void rebuild() throws InterruptedException {
    processors.forEach(StreamingEventProcessor::shutDown);
    processors.forEach(StreamingEventProcessor::resetTokens);
    processors.forEach(StreamingEventProcessor::start);
    awaitHead();
  }

  /** Returns when the views show the log as it is now. */
  void awaitHead() throws InterruptedException {
    long head = events.createHeadToken().position().orElseThrow();
    while (!processors.stream().allMatch(processor -> hasReached(processor, head))) {
      Thread.sleep(5);
    }
  }

  private static boolean hasReached(StreamingEventProcessor processor, long position) {
    double share =
        processor.processingStatus().values().stream()
            .filter(segment -> segment.getCurrentPosition().orElse(-1) >= position)
            .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1))
            .sum();
    return share >= 1;
  }
}
