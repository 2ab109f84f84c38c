package dk.partsync.http.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldReason;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did (N-21).
 *
 * @param durationSeconds from start to end, absent while the run goes on
 * @param addsUp whether the counts of rows sum to the rows read, absent before there is a plan
 * @param rejected rows that were not taken in, absent before there is a plan
 */
record SyncRunReport(
    String id,
    Register register,
    SyncMode mode,
    boolean forced,
    boolean firstImport,
    boolean dryRun,
    SyncRunState state,
    @Nullable String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Double durationSeconds,
    int resumed,
    @Nullable String decidedBy,
    @Nullable String comment,
    @Nullable SourceFile source,
    @Nullable LocalDate day,
    @Nullable PlanCounts counts,
    @Nullable Boolean addsUp,
    @Nullable Long rejected,
    AppliedCounts applied,
    List<HoldReason> holdReasons,
    List<String> warnings,
    @Nullable Failure failure) {

  /** Why a run ended without doing its work. */
  record Failure(FailureCode code, @Nullable String text) {}

  static SyncRunReport of(SyncRunView run) {
    PlanCounts counts = run.counts();
    return new SyncRunReport(
        run.id(),
        run.register(),
        run.mode(),
        run.forced(),
        run.firstImport(),
        run.dryRun(),
        run.state(),
        run.startedBy(),
        run.startedAt(),
        run.endedAt(),
        seconds(run.startedAt(), run.endedAt()),
        run.resumed(),
        run.decidedBy(),
        run.comment(),
        run.source(),
        run.day(),
        counts,
        counts == null ? null : counts.addsUp(run.register()),
        counts == null ? null : counts.rejected(),
        run.applied(),
        run.holdReasons(),
        run.warnings(),
        failure(run));
  }

  private static @Nullable Double seconds(Instant from, @Nullable Instant to) {
    return to == null ? null : Duration.between(from, to).toMillis() / 1000.0;
  }

  private static @Nullable Failure failure(SyncRunView run) {
    FailureCode code = run.failureCode();
    return code == null ? null : new Failure(code, run.failureText());
  }
}
