package dk.partsync.query.sync;

import dk.partsync.api.sync.SyncChangesPlanned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A chunk of a plan.
 *
 * @param id see {@link PlanPartId}
 */
@Document("sync_planned_chunk")
record PlannedChunkDocument(@Id String id, SyncChangesPlanned part) {}
