package dk.partsync.api.sync;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Starts a run of a register; the same id again is the same run, and refused when it asks for
 * another one. Refused while the register is off or another run of it has not ended. Answers the
 * run's id.
 *
 * @param mode none to let settings and history decide (A1-25 to A1-27)
 * @param dryRun whether the run ends with its plan (N-19)
 */
public record StartSyncRun(
    @RoutingKey String runId, Register register, @Nullable SyncMode mode, boolean dryRun)
    implements SyncRunCommand {}
