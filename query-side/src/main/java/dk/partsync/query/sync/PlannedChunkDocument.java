package dk.partsync.query.sync;

import dk.partsync.api.sync.SyncChangesPlanned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A chunk of a plan.
 *
 * @param id see {@link PlanPartId}
 */
@Document(PlannedChunkDocument.COLLECTION)
record PlannedChunkDocument(@Id String id, SyncChangesPlanned part) {

  static final String COLLECTION = "sync_planned_chunk";
}
