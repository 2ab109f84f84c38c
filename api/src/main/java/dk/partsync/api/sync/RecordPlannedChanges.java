package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * A chunk of what a plan will do, up to 1,000 units.
 *
 * @param planId the attempt at planning that they belong to
 * @param chunk 0, 1, 2 ...
 */
public record RecordPlannedChanges(
    @RoutingKey String runId, String planId, int chunk, List<PlannedChange> changes)
    implements SyncRunCommand {}
