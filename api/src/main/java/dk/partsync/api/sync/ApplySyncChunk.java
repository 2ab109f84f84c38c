package dk.partsync.api.sync;

import dk.partsync.api.sor.SorRow;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Applies one chunk of the plan: up to 1,000 parties and the receipt in one unit of work. A chunk
 * that has its receipt is not applied again.
 *
 * @param planned the recorded changes of the chunk
 * @param rows what the source says of those that are in it, in the same order, closings left out
 */
public record ApplySyncChunk(
    @RoutingKey String runId, int chunk, List<PlannedChange> planned, List<SorRow> rows)
    implements SyncRunCommand {}
