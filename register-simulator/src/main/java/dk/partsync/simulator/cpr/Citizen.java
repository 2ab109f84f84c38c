package dk.partsync.simulator.cpr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person in the register, with everything that is known of it. Guarded by the world's lock. */
final class Citizen {

  /** Place in the order of all, from 0. */
  final int ordinal;

  /** UUID. */
  final String id;

  final boolean female;
  final Track<String> numbers = new Track<>();
  final Track<Name> names = new Track<>();
  final Track<Home> homes = new Track<>();
  final Track<Journey> journeys = new Track<>();
  final Track<Boolean> disappearances = new Track<>();
  final Track<Marital> maritals = new Track<>();
  final Track<Country> citizenships = new Track<>();
  final Track<String> church = new Track<>();
  final List<Protection> protections = new ArrayList<>(0);
  final List<Parent> parents = new ArrayList<>(2);
  final List<Citizen> children = new ArrayList<>(0);
  final List<Custody> custody = new ArrayList<>(0);
  final List<Custody> custodyOver = new ArrayList<>(0);
  final List<Guardianship> guardianships = new ArrayList<>(0);
  final List<Event> events = new ArrayList<>(0);

  LifeStatus status = LifeStatus.BOPAEL_I_DANMARK;
  @Nullable LocalDate statusDate;
  boolean statusDateUncertain;
  @Nullable LocalDate birthDate;
  boolean birthDateUncertain;
  @Nullable String occupation;
  @Nullable Lines contact;

  Citizen(int ordinal, String id, boolean female, LocalDate birthDate) {
    this.ordinal = ordinal;
    this.id = id;
    this.female = female;
    this.birthDate = birthDate;
    this.statusDate = birthDate;
  }

  String number() {
    return Objects.requireNonNull(numbers.last()).value();
  }

  Name name() {
    return Objects.requireNonNull(names.last()).value();
  }

  boolean isProtected(Instant now) {
    return protections.stream().anyMatch(protection -> protection.hides(now));
  }

  void become(LifeStatus next, LocalDate day) {
    status = next;
    statusDate = day;
  }
}
