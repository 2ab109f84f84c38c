package dk.partsync.benchmarks;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.query.QuerySide;
import dk.partsync.query.operations.ViewFill;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The projections of a running product, to be emptied and filled again. */
final class AllViews {

  private final List<StreamingEventProcessor> processors;
  private final EventStore events;
  private final ViewFill fill;
  private final QuerySide views;
  private final MongoTemplate mongo;

  AllViews(Product product) {
    EventProcessingConfiguration processing = product.bean(EventProcessingConfiguration.class);
    processors =
        ProcessingGroups.PROJECTIONS.stream()
            .map(
                group ->
                    processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow())
            .toList();
    events = product.bean(EventStore.class);
    fill = product.bean(Configuration.class).getComponent(ViewFill.class);
    views = product.bean(QuerySide.class);
    mongo = product.bean(MongoTemplate.class);
  }

  /** Leaves nothing in the database, as a process finds it that is just started. */
  void empty() {
    processors.forEach(StreamingEventProcessor::shutDown);
    mongo.getCollectionNames().forEach(mongo::dropCollection);
    views.createIndexes();
  }

  /** Does what a start does, and returns when the views show the whole log. */
  void start() throws InterruptedException {
    fill.start();
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
