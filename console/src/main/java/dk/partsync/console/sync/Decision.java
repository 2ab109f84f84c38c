package dk.partsync.console.sync;

import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.RejectSyncRun;
import dk.partsync.api.sync.SyncRunCommand;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person can decide about a run. */
public enum Decision {
  APPROVE,
  REJECT,
  CANCEL;

  static final int LONGEST_COMMENT = 1000;

  /** Key of its words below {@code runs.decide.}, and the end of its address. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be decided as the run stands. */
  public boolean fits(SyncRunView run) {
    return switch (this) {
      case APPROVE, REJECT -> run.state() == SyncRunState.HELD;
      case CANCEL -> !run.state().isEnd();
    };
  }

  SyncRunCommand command(String runId, @Nullable String comment) {
    return switch (this) {
      case APPROVE -> new ApproveSyncRun(runId, comment);
      case REJECT -> new RejectSyncRun(runId, comment);
      case CANCEL -> new CancelSyncRun(runId, comment);
    };
  }
}
