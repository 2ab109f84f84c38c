package dk.partsync.api.sync;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A chunk of what an attempt at planning will do; it counts when {@link SyncRunPlanned} names its
 * id.
 */
@Revision("1")
public record SyncChangesPlanned(
    String runId, String planId, int chunk, List<PlannedChange> changes) implements SyncRunEvent {}
