package dk.partsync.api.sync;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A run began.
 *
 * @param forced whether the full run was forced in the settings (A1-25)
 * @param firstImport whether no run of the register has completed before
 * @param completeUrl where the history file is, when set
 */
@Revision("1")
public record SyncRunStarted(
    String runId,
    Register register,
    SyncMode mode,
    boolean forced,
    boolean firstImport,
    boolean dryRun,
    String url,
    @Nullable String completeUrl,
    int closeLimitPercent,
    int changeLimitPercent,
    @Nullable SourceFile lastSource)
    implements SyncRunEvent {}
