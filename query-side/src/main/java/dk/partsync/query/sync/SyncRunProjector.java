package dk.partsync.query.sync;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncChangesPlanned;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.query.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the report of each run and tells its subscribers. */
@ProcessingGroup(ProcessingGroups.SYNC_RUN)
final class SyncRunProjector {

  private final Projection<SyncRunDocument> projection;
  private final QueryUpdateEmitter updates;

  SyncRunProjector(MongoTemplate mongo, QueryUpdateEmitter updates) {
    this.projection = new Projection<>(mongo, SyncRunDocument.class, SyncRunEvent.class);
    this.updates = updates;
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
      updates.emit(FindSyncRun.class, query -> query.runId().equals(after.id()), after.view());
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
