package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;

/** Brings people into being who have lived until the first day of the register. */
final class Cast {

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

  final Life life;
  final Words words;
  final Places places;
  final LocalDate firstDay;
  private final Registry registry;
  private final Random random;

  Cast(Registry registry, Life life, Random random, LocalDate firstDay) {
    this.registry = registry;
    this.life = life;
    this.random = random;
    this.firstDay = firstDay;
    this.words = new Words(random);
    this.places = new Places(random);
  }

  /** An unmarried adult of any age and sex, named and at home. */
  Citizen adult() {
    return adult(random.nextBoolean());
  }

  Citizen adult(boolean female) {
    return person(female, 20 + random.nextInt(75), words.surname(), places.anywhere());
  }

  /** Somebody of that age. */
  Citizen person(boolean female, int age, String surname, Place place) {
    LocalDate birth = birthDate(age);
    Citizen citizen = registry.add(birth, female);
    citizen.names.start(words.name(female, surname), birth);
    citizen.maritals.start(Marital.of("ugift"), birth);
    citizen.citizenships.start(Country.DENMARK, birth);
    citizen.church.start(
        random.nextInt(10) < 7 ? "medlem_af_folkekirken" : "uden_for_folkekirken", birth);
    citizen.homes.start(Home.first(place, birth), birth);
    return citizen;
  }

  /** A child of that mother and, if she is married, of her spouse, with a name. */
  Citizen child(Citizen mother, int age) {
    LocalDate birth = birthDate(age);
    Citizen child = life.bear(mother, random.nextBoolean(), birth);
    life.rename(child, words.name(child.female, mother.name().surname()), birth.plusDays(60));
    return child;
  }

  /** A married couple who live together. */
  Citizen[] couple(int age) {
    Place home = places.anywhere();
    String surname = words.surname();
    Citizen one = person(true, age, surname, home);
    Citizen other = person(false, age + 1, random.nextBoolean() ? surname : words.surname(), home);
    life.marry(one, other, firstDay.minusYears(Math.max(1, age - 22)).minusDays(40));
    return new Citizen[] {one, other};
  }

  /** A day in the last years but so many ago, no day that comes round to 1 January. */
  LocalDate ago(int years) {
    return firstDay.minusYears(years).minusDays(1 + random.nextInt(300));
  }

  private LocalDate birthDate(int age) {
    LocalDate day = firstDay.minusYears(age).minusDays(61 + random.nextInt(290));
    return MonthDay.from(day).equals(NEW_YEAR) ? day.minusDays(1) : day;
  }
}
