package dk.partsync.query.sync;

import dk.partsync.api.sync.SyncRowsRejected;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A part of the rows that a plan rejects.
 *
 * @param id see {@link PlanPartId}
 */
@Document(RejectedPartDocument.COLLECTION)
record RejectedPartDocument(@Id String id, SyncRowsRejected part) {

  static final String COLLECTION = "sync_rejected_part";
}
