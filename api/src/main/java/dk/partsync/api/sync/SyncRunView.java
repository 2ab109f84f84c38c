package dk.partsync.api.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run with its report (N-21).
 *
 * @param version number of events behind it
 * @param startedBy user name or {@code system}
 * @param counts what the plan found
 * @param applied what has been done to parties so far
 * @param chunksPlanned chunks of up to 1,000 parties that the plan has
 * @param decidedBy who approved, rejected or cancelled it
 * @param resumed how often it was taken up again after a stop of the process
 */
public record SyncRunView(
    String id,
    long version,
    Register register,
    SyncMode mode,
    boolean forced,
    boolean firstImport,
    boolean dryRun,
    SyncRunState state,
    @Nullable String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    Instant lastProgressAt,
    String url,
    @Nullable SourceFile source,
    @Nullable LocalDate day,
    @Nullable PlanCounts counts,
    AppliedCounts applied,
    int chunksPlanned,
    int chunksApplied,
    List<HoldReason> holdReasons,
    List<String> warnings,
    @Nullable String decidedBy,
    @Nullable String comment,
    int resumed,
    @Nullable FailureCode failureCode,
    @Nullable String failureText,
    @Nullable String planId) {}
