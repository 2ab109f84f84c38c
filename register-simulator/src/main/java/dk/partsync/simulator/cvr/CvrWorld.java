package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A made-up CVR: companies and production units with their history, the same for the same seed. All
 * numbers are {@link FictitiousUnitNumbers}; names, roads and towns are invented. The first units
 * are one of each special kind (see {@link #special}); nothing happens to them by itself.
 *
 * <p>It has a clock that stands still and moves from day to day by {@link #nextDay()}. What is
 * changed through the methods here holds from today. Safe for use by many threads.
 *
 * <p>Methods that take a unit id throw {@link IllegalArgumentException} when there is no such unit.
 */
public final class CvrWorld {

  /** The fewest units that hold one of each special kind. */
  public static final int SMALLEST = 200;

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private final Register register;
  private final Journal journal;
  private final Imports imports;
  private final Night night;
  private final Founding founding;
  private final Places places;
  private final Map<String, Integer> specials;
  private Instant now;

  private CvrWorld(long seed, int units, LocalDate firstDay) {
    int[] specialNumbers = FictitiousUnitNumbers.cvrNumbers(Specials.NUMBERS, Integer.MAX_VALUE);
    Planting planting = new Planting(seed, specialNumbers, firstDay);
    new Specials(planting, firstDay).plant();
    specials = planting.byName();
    int spared = planting.units().size();
    int[] numbers =
        FictitiousUnitNumbers.cvrNumbers(
            Ordinary.companiesIn(units - spared), specialNumbers[specialNumbers.length - 1]);
    Ordinary ordinary = new Ordinary(seed, spared, units, numbers, firstDay);
    register = new Register(planting.units(), ordinary, units);
    now = firstDay.atTime(MORNING).atZone(COPENHAGEN).toInstant();
    journal = new Journal(now);
    imports = new Imports(register, journal, now);
    Random random = new Random(seed);
    places = new Places(random);
    night = new Night(register, random, spared);
    founding = new Founding(register, random, numbers[numbers.length - 1]);
  }

  /**
   * A register in the morning of its first day.
   *
   * @param units how many companies and production units, from {@value #SMALLEST} to 900,000
   */
  public static CvrWorld of(long seed, int units, LocalDate firstDay) {
    if (units < SMALLEST || units > FictitiousUnitNumbers.MOST_UNITS * 9 / 10) {
      throw new IllegalArgumentException("between " + SMALLEST + " and 900,000 units");
    }
    return new CvrWorld(seed, units, firstDay);
  }

  /** The time at which changes are entered. */
  public synchronized Instant now() {
    return now;
  }

  /** Danish day of {@link #now()}. */
  public synchronized LocalDate today() {
    return LocalDate.ofInstant(now, COPENHAGEN);
  }

  /**
   * Lets something happen to about one in a hundred units, brought in by a few imports in the night
   * to the next day, and moves to six in the next morning.
   */
  public synchronized CvrDay nextDay() {
    LocalDate today = today();
    now = today.plusDays(1).atTime(NIGHT).atZone(COPENHAGEN).toInstant();
    Happenings day = new Happenings(register, imports, today, now);
    Instant time = now;
    CvrDay happened = night.pass(day, units -> imports.bring(units, time), founding.found(today));
    now = today.plusDays(1).atTime(MORNING).atZone(COPENHAGEN).toInstant();
    return happened;
  }

  /** How many units there are, those out of business included. */
  public synchronized int size() {
    return register.size();
  }

  /** The CVR numbers of the companies in business, in the order of the register. */
  public synchronized List<String> cvrNumbers() {
    return inBusiness(Kind.COMPANY);
  }

  /** The P-numbers of the production units in business, in the order of the register. */
  public synchronized List<String> pNumbers() {
    return inBusiness(Kind.PRODUCTION_UNIT);
  }

  /** Names of the special kinds. */
  public synchronized List<String> specialNames() {
    return List.copyOf(specials.keySet());
  }

  /**
   * A unit of a special kind, as it is now, for example {@code protected} or {@code manyUnits}.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  public synchronized SimulatedUnit special(String name) {
    Integer place = specials.get(name);
    if (place == null) {
      throw new IllegalArgumentException("there is no special unit " + name);
    }
    return SimulatedUnit.of(register.unit(place), today());
  }

  /** A unit as it is now. */
  public synchronized SimulatedUnit unit(String id) {
    return SimulatedUnit.of(found(id), today());
  }

  /**
   * The units that have or had a CVR number or P-number.
   *
   * @param number as digits
   */
  public synchronized List<SimulatedUnit> withNumber(String number) {
    int unit = FictitiousUnitNumbers.indexOfPNumber(number);
    Stream<Integer> places =
        FictitiousUnitNumbers.containCvr(number)
            ? register.byCvr(Long.parseLong(number)).stream()
            : Stream.of(unit).filter(place -> place >= 0 && register.known(place) != null);
    return places
        .map(register::unit)
        .filter(one -> one.number().equals(number))
        .map(one -> SimulatedUnit.of(one, today()))
        .toList();
  }

  /** What can be made to happen to one unit. */
  public UnitChanges change(String id) {
    unit(id);
    return new UnitChanges(this, id);
  }

  /**
   * Founds another company, with one production unit, under the CVR number of a company that is out
   * of business (section 12 of cvr-datafordeler.md: whether that happens is said both ways).
   *
   * @return the new company
   * @throws IllegalArgumentException when the unit is no company, or is in business
   */
  public synchronized SimulatedUnit giveNumberAgain(String id) {
    Unit former = found(id);
    if (former.kind() != Kind.COMPANY || former.inBusiness()) {
      throw new IllegalArgumentException("not a company out of business");
    }
    List<Unit> founded = founding.found(today(), Long.parseLong(former.number()));
    imports.bring(founded, now);
    return unit(founded.get(0).id());
  }

  /**
   * Leaves imports incomplete from here on: notices tell of them already, while their number is not
   * reached and the units show as before.
   */
  public synchronized void holdImports() {
    imports.hold();
  }

  /** Completes the imports that were held. */
  public synchronized void completeImports() {
    imports.release();
  }

  /** Whether imports are held. */
  public synchronized boolean importsAreHeld() {
    return imports.held();
  }

  synchronized SimulatedUnit enter(String id, BiFunction<Unit, Happenings, List<Unit>> change) {
    Unit unit = found(id);
    if (!unit.inBusiness()) {
      throw new IllegalArgumentException("the unit is out of business");
    }
    imports.bring(change.apply(unit, new Happenings(register, imports, today(), now)), now);
    return unit(id);
  }

  /**
   * A company in business.
   *
   * @throws IllegalArgumentException when it is none
   */
  synchronized Unit company(String id) {
    Unit company = found(id);
    if (company.kind() != Kind.COMPANY || !company.inBusiness()) {
      throw new IllegalArgumentException("not a company in business");
    }
    return company;
  }

  /** Runs while nothing changes. */
  synchronized <T> T undisturbed(Supplier<T> reading) {
    return reading.get();
  }

  Register register() {
    return register;
  }

  Journal journal() {
    return journal;
  }

  Places places() {
    return places;
  }

  private Unit found(String id) {
    int place = FictitiousUnitNumbers.indexOfId(id);
    Unit unit = place < 0 ? null : register.known(place);
    if (unit == null || unit.kind() == Kind.PARTICIPANT) {
      throw new IllegalArgumentException("there is no such unit");
    }
    return unit;
  }

  private List<String> inBusiness(Kind kind) {
    return register
        .places()
        .mapToObj(register::unit)
        .filter(unit -> unit.kind() == kind && unit.inBusiness())
        .map(Unit::number)
        .toList();
  }
}
