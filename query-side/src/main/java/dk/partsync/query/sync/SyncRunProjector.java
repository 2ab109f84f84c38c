package dk.partsync.query.sync;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.query.projection.Projection;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the report of each run and tells its subscribers. */
@ProcessingGroup(ProcessingGroups.SYNC_RUN)
final class SyncRunProjector implements Projector {

  private final Projection<SyncRunDocument> projection;
  private final Consumer<SyncRunView> subscribers;

  SyncRunProjector(MongoTemplate mongo, Supplier<Slot> slot, Consumer<SyncRunView> subscribers) {
    this.projection = new Projection<>(mongo, slot, SyncRunDocument.class, SyncRunEvent.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(SyncRunEvent event, DomainEventMessage<? extends SyncRunEvent> message) {
    if (isPartOfPlan(event)) {
      return;
    }
    String who = message.getMetaData().get(MetaKeys.WHO) instanceof String name ? name : null;
    SyncRunDocument after =
        projection.apply(
            message, before -> SyncRunFold.evolve(before, event, message.getTimestamp(), who));
    if (after != null) {
      subscribers.accept(after.view());
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return SyncRunEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof SyncRunEvent event) {
      on(event, (DomainEventMessage<? extends SyncRunEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }

  /** These have streams of their own, which {@link SyncPlanProjector} reads. */
  private static boolean isPartOfPlan(SyncRunEvent event) {
    return event instanceof SyncChangesPlanned || event instanceof SyncRowsRejected;
  }
}
