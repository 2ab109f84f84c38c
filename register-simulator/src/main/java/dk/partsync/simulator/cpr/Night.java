package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lets a little of everything happen to about one in a hundred ordinary people. */
final class Night {

  private static final int ONE_IN = 100;
  private static final int UNNAMED_DAYS = 7;

  private final Registry registry;
  private final Life life;
  private final Words words;
  private final Places places;
  private final Random random;
  private final int spared;

  /**
   * @param spared how many of the first people nothing happens to
   */
  Night(Registry registry, Life life, Random random, int spared) {
    this.registry = registry;
    this.life = life;
    this.random = random;
    this.spared = spared;
    this.words = new Words(random);
    this.places = new Places(random);
  }

  /**
   * @param day when it happens
   * @param now from when protections hold, and which of them do
   */
  Delivery pass(LocalDate day, Instant now) {
    int share = Math.max(10, (registry.all().size() - spared) / ONE_IN);
    List<Citizen> residents = shuffled(c -> isGrownUpAtHome(c, day));
    List<Citizen> hidden = residents.stream().filter(c -> c.isProtected(now)).toList();
    List<Citizen> abroad = shuffled(c -> c.status == LifeStatus.UDREJST);
    List<Citizen> unnamed = shuffled(c -> isUnnamed(c) && isOld(c, day));
    List<Citizen> lifted = first(hidden, share * 6 / 100);
    residents.removeAll(lifted);
    return new Delivery(
        day.plusDays(1),
        change(taken(residents, share * 36 / 100), c -> life.moveTo(c, places.anywhere(), day)),
        change(taken(residents, share * 12 / 100), c -> rename(c, day)),
        change(taken(residents, share * 8 / 100), c -> life.die(c, day)),
        change(taken(residents, share * 8 / 100), c -> protect(c, now)),
        change(lifted, c -> life.unprotect(c, now)),
        change(taken(residents, share / 40), c -> life.renumber(c, day)),
        change(taken(residents, share * 8 / 100), c -> emigrate(c, day)),
        change(first(abroad, share / 20), c -> life.comeBack(c, places.anywhere(), day)),
        births(taken(mothers(residents, day), share / 10), day),
        change(first(unnamed, unnamed.size()), c -> name(c, day)));
  }

  private List<Citizen> shuffled(Predicate<Citizen> wanted) {
    List<Citizen> some =
        new ArrayList<>(registry.all().stream().skip(spared).filter(wanted).toList());
    Collections.shuffle(some, random);
    return some;
  }

  private static List<Citizen> mothers(List<Citizen> residents, LocalDate day) {
    return new ArrayList<>(
        residents.stream()
            .filter(c -> c.female && Life.born(c).isAfter(day.minusYears(45)))
            .toList());
  }

  private List<String> births(List<Citizen> mothers, LocalDate day) {
    LocalDate birth = FictitiousNumbers.allow(day) ? day : day.minusDays(1);
    return mothers.stream().map(m -> life.bear(m, random.nextBoolean(), birth).number()).toList();
  }

  private void rename(Citizen citizen, LocalDate day) {
    String surname = words.surname();
    String other = surname.equals(citizen.name().surname()) ? "Nynavnsen" : surname;
    life.rename(citizen, citizen.name().withSurname(other), day);
  }

  private void name(Citizen child, LocalDate day) {
    life.rename(child, words.name(child.female, words.surname()), day);
  }

  private void protect(Citizen citizen, Instant now) {
    life.unprotect(citizen, now);
    life.protect(citizen, Protection.NAME_AND_ADDRESS, now, null);
  }

  private void emigrate(Citizen citizen, LocalDate day) {
    life.emigrate(citizen, Country.NORWAY, List.of("Prøvegata 7", "0150 Testberg"), day);
  }

  private static boolean isUnnamed(Citizen citizen) {
    return citizen.name().equals(Name.NONE);
  }

  private static boolean isOld(Citizen citizen, LocalDate day) {
    return Life.born(citizen).isBefore(day.minusDays(UNNAMED_DAYS));
  }

  private static boolean isGrownUpAtHome(Citizen citizen, LocalDate day) {
    return citizen.status == LifeStatus.BOPAEL_I_DANMARK
        && Life.born(citizen).isBefore(day.minusYears(18));
  }

  private static List<String> change(List<Citizen> citizens, Consumer<Citizen> change) {
    citizens.forEach(change);
    return citizens.stream().map(Citizen::number).toList();
  }

  /** Takes away at least one, if there is one. */
  private static List<Citizen> taken(List<Citizen> from, int count) {
    List<Citizen> some = first(from, count);
    from.subList(0, some.size()).clear();
    return some;
  }

  private static List<Citizen> first(List<Citizen> from, int count) {
    return List.copyOf(from.subList(0, Math.min(Math.max(1, count), from.size())));
  }
}
