package dk.partsync.console.sync;

import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run counted (N-21).
 *
 * @param read rows read
 * @param parts what the rows were, which sum to those read
 * @param addsUp whether they do
 * @param closed units that close though they are no rows, none where closings are rows
 * @param withheld units left open because unreadable rows may be theirs
 * @param cut units whose name or address is longer than a party shows
 */
public record RunFigures(
    long read,
    List<Figure> parts,
    boolean addsUp,
    @Nullable Figure closed,
    long withheld,
    long cut) {

  private static final Set<String> CHANGES = Set.of("created", "changed", "reopened", "closed");

  /**
   * One of the counts.
   *
   * @param name key of its words below {@code runs.count.}
   * @param done how many of them have been brought in step, none where nothing is to be done
   */
  public record Figure(String name, long count, @Nullable Long done) {

    public boolean isChange() {
      return CHANGES.contains(name);
    }

    /** Class of its colour. */
    public String tone() {
      return switch (name) {
        case "created", "reopened" -> "c-new";
        case "changed" -> "c-chg";
        case "closed" -> "c-end";
        case "rejected" -> "c-rej";
        default -> "";
      };
    }

    /** Whether fewer, or more, have been brought in step than were planned. */
    public boolean differs() {
      return done != null && done != count;
    }
  }

  static @Nullable RunFigures of(SyncRunView run) {
    PlanCounts plan = run.counts();
    if (plan == null) {
      return null;
    }
    boolean works = !run.dryRun() && run.applied().total() > 0;
    AppliedCounts done = run.applied();
    boolean closingsAreRows = run.register() == Register.CVR;
    Figure closed = new Figure("closed", plan.closed(), works ? done.closed() : null);
    List<Figure> parts = new ArrayList<>();
    parts.add(new Figure("created", plan.created(), works ? done.created() : null));
    parts.add(new Figure("changed", plan.changed(), works ? done.changed() : null));
    parts.add(new Figure("unchanged", plan.unchanged(), null));
    if (plan.reopened() > 0) {
      parts.add(new Figure("reopened", plan.reopened(), works ? done.reopened() : null));
    }
    if (closingsAreRows) {
      parts.add(closed);
    }
    parts.add(new Figure("rejected", plan.rejected(), null));
    if (plan.superseded() > 0) {
      parts.add(new Figure("superseded", plan.superseded(), null));
    }
    return new RunFigures(
        plan.read(),
        parts,
        plan.addsUp(run.register()),
        run.register() == Register.SOR ? closed : null,
        plan.closingsWithheld(),
        plan.cut());
  }

  /** How many parties the plan changes in one way or another. */
  public long changes() {
    return shown().stream().filter(Figure::isChange).mapToLong(Figure::count).sum();
  }

  /** Every count with a place of its own on the page. */
  public List<Figure> shown() {
    List<Figure> all = new ArrayList<>(parts);
    if (closed != null) {
      all.add(closed);
    }
    return all;
  }

  /** The parts of the sum that are not nothing. */
  public List<Figure> summands() {
    return parts.stream().filter(figure -> figure.count() > 0).toList();
  }
}
