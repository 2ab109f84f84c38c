package dk.partsync.query.operations;

import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.Slot;
import dk.partsync.query.projection.View;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * One rebuild, from the empty slot to the one that readers see (docs/adr/0010). A process that
 * takes it over from another begins anew, for the slot that it fills is seen by nobody.
 */
final class RebuildTask {

  private static final Logger LOG = LoggerFactory.getLogger(RebuildTask.class);

  private final MongoTemplate mongo;
  private final ViewRecords records;
  private final EventStore events;
  private final EventProcessingConfiguration processing;
  private final RebuildableView rebuildable;
  private final RebuildRecord rebuild;
  private final String view;

  RebuildTask(
      MongoTemplate mongo,
      ViewRecords records,
      EventStore events,
      EventProcessingConfiguration processing,
      RebuildableView rebuildable,
      RebuildRecord rebuild) {
    this.mongo = mongo;
    this.records = records;
    this.events = events;
    this.processing = processing;
    this.rebuildable = rebuildable;
    this.rebuild = rebuild;
    this.view = rebuildable.view().name();
  }

  /**
   * Returns when the view is rebuilt, or the reason why not is stored, or another process has it.
   */
  void run() {
    try {
      if (rebuild.state() == RebuildState.CLEANING || isRebuilt()) {
        clean();
      }
    } catch (RebuildLostException e) {
      LOG.warn("View {}: its rebuild has been taken over by another process", view);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRebuilt() throws InterruptedException {
    Slot target = rebuildable.view().live().other();
    try (ViewReplay replay =
        new ViewReplay(events, rebuildable.projectors().apply(target), rebuildable.batchSize())) {
      return isRebuilt(target, replay);
    }
  }

  private boolean isRebuilt(Slot target, ViewReplay replay) throws InterruptedException {
    try {
      note(RebuildState.REPLAYING, -1);
      rebuildable.drop(mongo, target);
      rebuildable.createIndexes(mongo, target);
      replay.toHead(position -> note(RebuildState.REPLAYING, position));
      replay.toHead(position -> note(RebuildState.REPLAYING, position));
      takePlace(target, replay);
      return true;
    } catch (FailureWithoutTexts failure) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      LOG.error("View {} could not be rebuilt", view, failure);
      rebuildable.drop(mongo, target);
      records.fail(view, rebuild, failure, replay.position());
      return false;
    }
  }

  private void takePlace(Slot target, ViewReplay replay) throws InterruptedException {
    note(RebuildState.SWITCHING, replay.position());
    StreamingEventProcessor processor =
        processing.eventProcessor(view, StreamingEventProcessor.class).orElseThrow();
    try (ViewClaim claim = new ViewClaim(processor, processing.tokenStore(view))) {
      claim.take(() -> note(RebuildState.SWITCHING, replay.position()));
      replay.toHead(position -> note(RebuildState.SWITCHING, position));
      records.flip(view, rebuild, target);
      processing.deadLetterQueue(view).ifPresent(SequencedDeadLetterQueue::clear);
    }
    LOG.info("View {} has been rebuilt up to position {}", view, replay.position());
  }

  private void clean() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(View.GRACE.toMillis());
    note(RebuildState.CLEANING, rebuild.position());
    rebuildable.drop(mongo, rebuildable.view().live().other());
    records.end(view, rebuild);
  }

  private void note(RebuildState state, long position) {
    records.note(view, rebuild, state, position);
  }
}
