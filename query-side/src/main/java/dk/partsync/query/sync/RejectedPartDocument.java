package dk.partsync.query.sync;

import dk.partsync.api.sync.RejectedRow;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A part of the rows that a plan rejects.
 *
 * @param id see {@link PlanPartId}
 */
@Document("sync_rejected_part")
record RejectedPartDocument(@Id String id, List<RejectedRow> rows) {}
