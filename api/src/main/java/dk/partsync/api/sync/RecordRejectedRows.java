package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Rows that a plan rejects, up to 1,000 at a time.
 *
 * @param planId the attempt at planning that they belong to
 * @param part 0, 1, 2 ...
 */
public record RecordRejectedRows(
    @RoutingKey String runId, String planId, int part, List<RejectedRow> rows)
    implements SyncRunCommand {}
