package dk.partsync.console.sync;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a run.
 *
 * @param name key of its words below {@code runs.step.}
 */
public record RunStep(String name, Progress progress) {

  /** How far the step is. */
  public enum Progress {
    DONE,
    NOW,
    /** The run ended here without finishing it. */
    STOPPED,
    AHEAD
  }

  public boolean isNow() {
    return progress == Progress.NOW;
  }

  /** Class of its look. */
  public String style() {
    return switch (progress) {
      case DONE -> "past";
      case NOW -> "now";
      case STOPPED -> "stopped";
      case AHEAD -> "ahead";
    };
  }

  /** Shape that tells how far it is, besides words and colour. */
  public String mark() {
    return switch (progress) {
      case DONE -> "✓";
      case NOW -> "●";
      case STOPPED -> "✕";
      case AHEAD -> "○";
    };
  }

  /** The steps of a run in their order; a decision is one of them where the run was held. */
  static List<RunStep> of(SyncRunView run) {
    List<String> names = new ArrayList<>(List.of("fetch", "plan"));
    if (!run.holdReasons().isEmpty()) {
      names.add("decide");
    }
    if (!run.dryRun()) {
      names.add("apply");
    }
    names.add("done");
    int at = names.indexOf(current(run));
    List<RunStep> steps = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      steps.add(new RunStep(names.get(i), progress(run.state(), Integer.compare(i, at))));
    }
    return steps;
  }

  private static String current(SyncRunView run) {
    return switch (run.state()) {
      case FETCHING -> "fetch";
      case PLANNING -> "plan";
      case HELD, REJECTED -> "decide";
      case APPLYING -> run.dryRun() ? "plan" : "apply";
      case COMPLETED -> "done";
      case FAILED, CANCELLED -> whereItEnded(run);
    };
  }

  private static String whereItEnded(SyncRunView run) {
    if (run.counts() == null) {
      return run.source() == null ? "fetch" : "plan";
    }
    boolean undecided = !run.holdReasons().isEmpty() && run.applied().total() == 0;
    return undecided ? "decide" : run.dryRun() ? "plan" : "apply";
  }

  private static Progress progress(SyncRunState state, int order) {
    if (order != 0) {
      return order < 0 ? Progress.DONE : Progress.AHEAD;
    }
    return switch (state) {
      case COMPLETED -> Progress.DONE;
      case FAILED, CANCELLED, REJECTED -> Progress.STOPPED;
      case FETCHING, PLANNING, HELD, APPLYING -> Progress.NOW;
    };
  }
}
