package dk.partsync.console.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Instant;
import java.util.List;

/** Runs as the tests of this package need them. */
final class SampleRuns {

  static final Instant START = Instant.parse("2026-11-20T05:00:00Z");

  static final SourceFile FILE =
      new SourceFile(
          "https://sor.example/data/SorEntity_daily.csv",
          "9f2c".repeat(16),
          38_200_000,
          null,
          null,
          false);

  private SampleRuns() {}

  /** Applying a plan of 4,000 changes in four chunks. */
  static SyncRunView applying(int seconds, int chunks) {
    return run(
        Register.SOR,
        SyncRunState.APPLYING,
        new PlanCounts(5_000, 0, 4_000, 1_000, 0, 0, 0, 0, 0, 0, 5_000, 5_000),
        new AppliedCounts(0, 1_000L * chunks, 0, 0, 0),
        seconds,
        chunks);
  }

  static SyncRunView run(
      Register register,
      SyncRunState state,
      PlanCounts counts,
      AppliedCounts applied,
      int seconds,
      int chunks) {
    return new SyncRunView(
        "run-1",
        5,
        register,
        SyncMode.DAILY,
        false,
        false,
        false,
        state,
        "admin",
        START,
        null,
        START.plusSeconds(seconds),
        FILE.url(),
        FILE,
        null,
        counts,
        applied,
        4,
        chunks,
        List.of(),
        List.of(),
        null,
        null,
        0,
        null,
        null,
        null);
  }
}
