package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run with what a page says of it besides.
 *
 * @param figures what was counted, none before there is a plan
 * @param source where its data are from, none before they have been fetched
 * @param warnings what an administrator should know
 */
public record ShownRun(
    SyncRunView view,
    List<RunStep> steps,
    @Nullable RunFigures figures,
    @Nullable RunSource source,
    List<RunWarning> warnings) {

  static ShownRun of(SyncRunView view) {
    return new ShownRun(
        view,
        RunStep.of(view),
        RunFigures.of(view),
        RunSource.of(view),
        view.warnings().stream().map(RunWarning::of).toList());
  }

  /** Address of a run's page. */
  static String path(String runId) {
    return RunListController.PATH + "/" + runId;
  }

  public String path() {
    return path(view.id());
  }

  /** Class of the tag that names the state. */
  public String tag() {
    return tag(view.state());
  }

  private static String tag(SyncRunState state) {
    return switch (state) {
      case COMPLETED -> "ok";
      case HELD -> "wait";
      case FAILED -> "bad";
      case CANCELLED, REJECTED -> "plain";
      case FETCHING, PLANNING, APPLYING -> "";
    };
  }

  public boolean isHeld() {
    return view.state() == SyncRunState.HELD;
  }

  public boolean isEnded() {
    return view.state().isEnd();
  }

  /** Whether a step of it is being worked on. */
  public boolean isWorking() {
    return !isHeld() && !isEnded();
  }

  /** Whether its changes have reached the parties, all or some of them. */
  public boolean hasChangedParties() {
    return view.applied().total() > 0;
  }

  /** Whether what it lists is done, not planned. */
  public boolean isCarriedOut() {
    boolean completed = view.state() == SyncRunState.COMPLETED && !view.dryRun();
    return completed || hasChangedParties();
  }

  /** Whether it was started by the schedule, whose runs are named by their due time. */
  public boolean isScheduled() {
    return view.id().startsWith(view.register().name().toLowerCase(Locale.ROOT) + "-");
  }

  public @Nullable Duration duration() {
    Instant end = view.endedAt();
    return end == null ? null : Duration.between(view.startedAt(), end);
  }
}
