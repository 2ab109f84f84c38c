package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Rows that an attempt at planning rejects; they count when {@link SyncRunPlanned} names its id.
 */
@Revision("1")
public record SyncRowsRejected(String runId, String planId, int part, List<RejectedRow> rows)
    implements SyncRunEvent {}
