package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A made-up CPR: families and people on their own with their history, the same for the same seed.
 * All numbers are {@link FictitiousNumbers}; names, roads and towns are invented. The first people
 * are one of each special kind (see {@link #special}); nothing happens to them by itself.
 *
 * <p>It has a clock that stands still: it moves from day to day by {@link #nextDay()}, or to where
 * {@link #setNow} puts it. What is changed through the methods here holds from today and counts as
 * delivered now; what {@link #atNextDelivery} keeps waiting is delivered in the evening before the
 * next day. Safe for use by many threads.
 *
 * <p>Methods that take a number, current or former, throw {@link IllegalArgumentException} when
 * nobody has it; the message does not repeat it.
 */
public final class CprWorld {

  /** The fewest people that hold one of each special kind. */
  public static final int SMALLEST = 300;

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime DELIVERY = LocalTime.of(20, 15);
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private final Registry registry;
  private final Life life;
  private final Night night;
  private final Places places;
  private final Map<String, Citizen> specials = new LinkedHashMap<>();
  private final List<Consumer<CprWorld>> waiting = new ArrayList<>();
  private Instant now;

  private CprWorld(long seed, int persons, LocalDate firstDay) {
    Random random = new Random(seed);
    registry = new Registry(seed, random);
    life = new Life(registry, at(firstDay.minusDays(30), DELIVERY));
    places = new Places(random);
    now = at(firstDay, MORNING);
    Cast cast = new Cast(registry, life, random, firstDay);
    new SpecialStatuses(cast, specials).plant();
    new SpecialProtections(cast, specials).plant();
    new SpecialFamilies(cast, specials).plant();
    night = new Night(registry, life, random, registry.all().size());
    Households households = new Households(cast, random);
    while (registry.all().size() < persons) {
      households.plant(persons - registry.all().size());
    }
  }

  /**
   * A register in the morning of its first day.
   *
   * @param persons how many, at least {@value #SMALLEST}
   */
  public static CprWorld of(long seed, int persons, LocalDate firstDay) {
    if (persons < SMALLEST) {
      throw new IllegalArgumentException("one of each kind makes at least " + SMALLEST);
    }
    return new CprWorld(seed, persons, firstDay);
  }

  /** The time on which protection depends. */
  public synchronized Instant now() {
    return now;
  }

  /** Danish day of {@link #now()}. */
  public synchronized LocalDate today() {
    return LocalDate.ofInstant(now, COPENHAGEN);
  }

  /** Puts the clock; nothing happens to people by that. */
  public synchronized void setNow(Instant time) {
    now = time.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Delivers in the evening of today what waits and something about one in a hundred people, and
   * moves to six in the next morning.
   */
  public synchronized Delivery nextDay() {
    LocalDate today = today();
    now = at(today, DELIVERY);
    life.deliveredAt(now);
    List<Consumer<CprWorld>> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(change -> change.accept(this));
    Delivery delivery = night.pass(today, now);
    now = at(today.plusDays(1), MORNING);
    return delivery;
  }

  /** Keeps a change waiting for the next delivery. */
  public synchronized void atNextDelivery(Consumer<CprWorld> change) {
    waiting.add(change);
  }

  /** How many people there are. */
  public synchronized int size() {
    return registry.all().size();
  }

  /** The current numbers of all, in the order of the register. */
  public synchronized List<String> numbers() {
    return registry.all().stream().map(Citizen::number).toList();
  }

  /** Names of the special kinds. */
  public synchronized List<String> specialNames() {
    return List.copyOf(specials.keySet());
  }

  /**
   * Somebody of a special kind, as it is now, for example {@code protected} or {@code newborn}.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  public synchronized SimulatedPerson special(String name) {
    Citizen citizen = specials.get(name);
    if (citizen == null) {
      throw new IllegalArgumentException("there is no special person " + name);
    }
    return SimulatedPerson.of(citizen);
  }

  /** Who has or had the number. */
  public synchronized SimulatedPerson person(String number) {
    return SimulatedPerson.of(citizen(number));
  }

  /** What can be made to happen to one person. */
  public PersonChanges change(String number) {
    person(number);
    return new PersonChanges(this, number);
  }

  synchronized SimulatedPerson enter(String number, Consumer<Citizen> change) {
    life.deliveredAt(now);
    Citizen citizen = citizen(number);
    change.accept(citizen);
    return SimulatedPerson.of(citizen);
  }

  /** Runs while nothing changes. */
  synchronized <T> T undisturbed(Supplier<T> reading) {
    return reading.get();
  }

  Registry registry() {
    return registry;
  }

  Life life() {
    return life;
  }

  Places places() {
    return places;
  }

  private Citizen citizen(String number) {
    Citizen citizen = registry.byNumber(number);
    if (citizen == null) {
      throw new IllegalArgumentException("nobody has that number");
    }
    return citizen;
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(COPENHAGEN).toInstant();
  }
}
