package dk.partsync.simulator.sor;

/**
 * How many units each kind of change is to happen to in one night; fewer when the register has not
 * enough that it can happen to. Start from {@link #quiet()} or {@link #typical(int)}.
 */
public record DayPlan(
    int created,
    int futureDated,
    int changed,
    int moved,
    int closed,
    int announced,
    int reopened,
    int futureEdited) {

  /** A night in which nothing is registered. */
  public static DayPlan quiet() {
    return new DayPlan(0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** A night with a little of everything, more in a larger register. */
  public static DayPlan typical(int units) {
    int few = 1 + units / 1000;
    return new DayPlan(2 * few, few, 10 * few, 3 * few, 2 * few, 2 * few, 1, few);
  }

  /** The same with this many units that start the new day. */
  public DayPlan creating(int count) {
    return new DayPlan(
        count, futureDated, changed, moved, closed, announced, reopened, futureEdited);
  }

  /** The same with this many new units that start later. */
  public DayPlan creatingAhead(int count) {
    return new DayPlan(created, count, changed, moved, closed, announced, reopened, futureEdited);
  }

  /** The same with this many new names or phones. */
  public DayPlan changing(int count) {
    return new DayPlan(
        created, futureDated, count, moved, closed, announced, reopened, futureEdited);
  }

  /** The same with this many new addresses. */
  public DayPlan moving(int count) {
    return new DayPlan(
        created, futureDated, changed, count, closed, announced, reopened, futureEdited);
  }

  /** The same with this many closures without warning. */
  public DayPlan closing(int count) {
    return new DayPlan(
        created, futureDated, changed, moved, count, announced, reopened, futureEdited);
  }

  /** The same with this many closures announced ahead. */
  public DayPlan announcing(int count) {
    return new DayPlan(created, futureDated, changed, moved, closed, count, reopened, futureEdited);
  }

  /** The same with this many closed units reopened. */
  public DayPlan reopening(int count) {
    return new DayPlan(
        created, futureDated, changed, moved, closed, announced, count, futureEdited);
  }

  /** The same with this many edits announced ahead. */
  public DayPlan editingAhead(int count) {
    return new DayPlan(created, futureDated, changed, moved, closed, announced, reopened, count);
  }
}
