package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes things happen to one person, from today, delivered now. Each answers the person after. */
public final class PersonChanges {

  private final CprWorld world;
  private final String number;

  PersonChanges(CprWorld world, String number) {
    this.world = world;
    this.number = number;
  }

  /** To another address in Denmark. */
  public SimulatedPerson move() {
    return world.enter(
        number, citizen -> world.life().moveTo(citizen, world.places().anywhere(), world.today()));
  }

  /** To another name, without middle name. */
  public SimulatedPerson rename(String givenNames, String surname) {
    Name name = Name.of(givenNames, surname);
    return world.enter(number, citizen -> world.life().rename(citizen, name, world.today()));
  }

  /** Dies today; a spouse becomes widowed. */
  public SimulatedPerson die() {
    return world.enter(number, citizen -> world.life().die(citizen, world.today()));
  }

  /** Protection of name and address from now on, without end. */
  public SimulatedPerson protect() {
    return protect(world.now(), null);
  }

  /** Protection of name and address in that period. */
  public SimulatedPerson protect(Instant from, @Nullable Instant to) {
    return world.enter(
        number, citizen -> world.life().protect(citizen, Protection.NAME_AND_ADDRESS, from, to));
  }

  /** Lifts the protection of name and address that is active. */
  public SimulatedPerson unprotect() {
    return world.enter(number, citizen -> world.life().unprotect(citizen, world.now()));
  }

  /** Gets another number; the old ones still lead to the person. */
  public SimulatedPerson changeNumber() {
    return world.enter(number, citizen -> world.life().renumber(citizen, world.today()));
  }

  /** Emigrates to a known address. */
  public SimulatedPerson emigrate() {
    List<String> lines = List.of("Prøvegata 9", "0150 Testberg", "Norge");
    return world.enter(
        number, citizen -> world.life().emigrate(citizen, Country.NORWAY, lines, world.today()));
  }

  /** Comes back from abroad. */
  public SimulatedPerson comeBack() {
    return world.enter(
        number,
        citizen -> world.life().comeBack(citizen, world.places().anywhere(), world.today()));
  }

  /** Is no longer to be found. */
  public SimulatedPerson disappear() {
    return world.enter(number, citizen -> world.life().disappear(citizen, world.today()));
  }

  /** Has a daughter without a name yet, and answers her; not on 1 January. */
  public SimulatedPerson bearDaughter() {
    Citizen[] child = new Citizen[1];
    world.enter(number, mother -> child[0] = world.life().bear(mother, true, world.today()));
    return SimulatedPerson.of(child[0]);
  }
}
