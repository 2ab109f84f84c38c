package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up SOR: owners, institutions and units with their history, the same for the same seed. It
 * moves from day to day by {@link #nextDay()}; single changes can be made in between and are valid
 * from {@link #today()}. What is registered on one day is dated so by {@code UpdatedAt} and
 * published the day after. Names, addresses and numbers are invented. Safe for use by many threads.
 *
 * <p>Methods that take a {@link SorId} throw {@link IllegalArgumentException} when there is no such
 * unit, or when it is closed and the method needs an open one.
 */
public final class SorWorld {

  private final Registry registry = new Registry();
  private final Random random;
  private final Planting planting;
  private final Night night;
  private final LocalDate firstDay;
  private LocalDate today;

  private SorWorld(long seed, LocalDate firstDay) {
    this.random = new Random(seed);
    this.firstDay = firstDay;
    this.today = firstDay;
    this.planting = new Planting(registry, random, Start.before(firstDay, random));
    this.night = new Night(registry, planting, random);
  }

  /**
   * A register on its first day.
   *
   * @param units rows of the daily file, at least 2; the archive has some more
   */
  public static SorWorld of(long seed, int units, LocalDate firstDay) {
    if (units < 2) {
      throw new IllegalArgumentException("a register has at least an owner and an institution");
    }
    SorWorld world = new SorWorld(seed, firstDay);
    new Founding(world.registry, world.planting, world.random, firstDay).found(units);
    return world;
  }

  /** The day the files are published on. */
  public synchronized LocalDate today() {
    return today;
  }

  /** Moves to the next day with a little of every kind of change. */
  public synchronized Day nextDay() {
    return nextDay(DayPlan.typical(openIds().size()));
  }

  /** Moves to the next day with the changes of the plan. */
  public synchronized Day nextDay(DayPlan plan) {
    today = today.plusDays(1);
    return night.pass(today, firstDay, plan);
  }

  /** The units in the daily file: open, about to close or about to start. */
  public synchronized List<SorId> openIds() {
    return registry.listed(today).map(Unit::id).toList();
  }

  /**
   * A unit whose address at least this many units below it show as their own.
   *
   * @throws IllegalArgumentException when there is none
   */
  public synchronized SorId parentOfAtLeast(int children) {
    return registry
        .listed(today)
        .collect(Collectors.groupingBy(Unit::addressSource, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > children)
        .map(entry -> entry.getKey().id())
        .min((a, b) -> a.value().compareTo(b.value()))
        .orElseThrow(() -> new IllegalArgumentException("no unit has that many below it"));
  }

  /**
   * Closes a unit after its last day. From today on the row shows the date and stays until it has
   * passed; a day before today makes the row vanish at once.
   */
  public synchronized void close(SorId id, LocalDate toDate) {
    Edits.close(open(id), toDate, today);
  }

  /** Opens a closed unit again from today, or takes back a closure announced ahead. */
  public synchronized void reopen(SorId id) {
    Unit unit = registry.get(id);
    if (unit.history().current().to() == null) {
      throw new IllegalArgumentException("the unit is open and no closure is announced");
    }
    Edits.reopen(unit, today);
  }

  /** Gives a unit another name from today. */
  public synchronized void rename(SorId id, String name) {
    Edits.rename(open(id), name, today);
  }

  /** Gives a unit an address of its own from today; units below that inherit show it as well. */
  public synchronized void move(SorId id, Address address) {
    Edits.move(open(id), address, today);
  }

  /**
   * Announces another name: a second row with the same id and a later {@code FromDate}. Both rows
   * are listed until the day after it, so the name changes without any change in the file.
   */
  public synchronized void futureEdit(SorId id, LocalDate from, String newName) {
    if (!from.isAfter(today)) {
      throw new IllegalArgumentException("a future edit is valid from a day after today");
    }
    Edits.renameAhead(open(id), newName, from, today);
  }

  /**
   * Moves a unit within its town. Only its own {@code UpdatedAt} moves, not that of the units that
   * inherit its address.
   *
   * @return the units below whose rows now show the new address, without the unit itself
   */
  public synchronized List<SorId> changeParentAddress(SorId id) {
    Unit parent = open(id);
    Address old = new Row(parent, parent.history().current()).address();
    Edits.move(parent, new Addresses(random).elsewhereIn(old), today);
    return registry
        .listed(today)
        .filter(unit -> unit != parent && unit.addressSource() == parent)
        .map(Unit::id)
        .toList();
  }

  /** Writes {@code SorEntity_daily.csv}, one row after the other; leaves the stream open. */
  public synchronized void writeDaily(OutputStream out, SorFormat format) throws IOException {
    Stream<Row> rows =
        registry
            .listed(today)
            .flatMap(
                unit ->
                    unit.history().listed(today).stream().map(version -> new Row(unit, version)));
    new EntityCsv(format).write(rows, out);
  }

  /** Writes {@code Sor_complete.zip}, one row after the other; leaves the stream open. */
  public synchronized void writeComplete(OutputStream out, SorFormat format) throws IOException {
    new CompleteArchive(registry, today, format).write(out);
  }

  private Unit open(SorId id) {
    Unit unit = registry.get(id);
    if (!unit.isListed(today)) {
      throw new IllegalArgumentException("the unit is closed");
    }
    return unit;
  }
}
