package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Some chunks of what a plan will do, one after the other.
 *
 * @param planId the attempt at planning that they belong to
 * @param firstChunk number of the first of them, a multiple of {@link #CHUNKS}
 * @param chunks up to {@link #CHUNKS}, each of up to 1,000 units
 */
public record RecordPlannedChanges(
    @RoutingKey String runId, String planId, int firstChunk, List<List<PlannedChange>> chunks)
    implements SyncRunCommand {

  /** How many chunks are written down, and read again, at a time. */
  public static final int CHUNKS = 10;
}
