package dk.partsync.simulator.cpr;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody, found by id and by every number they have or had. */
final class Registry {

  private final List<Citizen> all = new ArrayList<>();
  private final Map<String, Citizen> byNumber = new HashMap<>();
  private final Map<String, Citizen> byId = new HashMap<>();
  private final FictitiousNumbers numbers;
  private final long seed;

  Registry(long seed, Random random) {
    this.seed = seed;
    this.numbers = new FictitiousNumbers(random, byNumber::containsKey);
  }

  List<Citizen> all() {
    return all;
  }

  @Nullable Citizen byNumber(String number) {
    return byNumber.get(number);
  }

  @Nullable Citizen byId(String id) {
    return byId.get(id);
  }

  /** Somebody with a number from birth, and nothing else yet. */
  Citizen add(LocalDate birthDate, boolean female) {
    byte[] name = (seed + "/" + all.size()).getBytes(StandardCharsets.US_ASCII);
    String id = UUID.nameUUIDFromBytes(name).toString();
    Citizen citizen = new Citizen(all.size(), id, female, birthDate);
    all.add(citizen);
    byId.put(id, citizen);
    giveNumber(citizen, birthDate, birthDate);
    return citizen;
  }

  /** Gives a person another number; the old one still leads to it. */
  void giveNumber(Citizen citizen, LocalDate birthDate, LocalDate from) {
    String number = numbers.next(birthDate, citizen.female);
    byNumber.put(number, citizen);
    citizen.numbers.start(number, from);
  }
}
