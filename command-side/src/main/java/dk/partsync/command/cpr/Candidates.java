package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprCandidate;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprResidence;
import dk.partsync.api.cpr.PartialDate;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.command.party.ClaimedNumbers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Persons that a lookup found, masked by their protection at this moment (N-09, N-10). */
final class Candidates {

  private final ClaimedNumbers claims;
  private final Clock clock;

  Candidates(ClaimedNumbers claims, Clock clock) {
    this.claims = claims;
    this.clock = clock;
  }

  /**
   * Those that a search by name and address may tell of: that it found somebody who is protected
   * would confirm where that person lives (N-06).
   */
  List<CprPerson> findable(List<CprPerson> matches) {
    Instant now = clock.instant();
    return matches.stream().filter(person -> !person.protectionAt(now).hides()).toList();
  }

  /** The matches; the relatives of all of them behind, where they are asked for (A1-10). */
  List<CprCandidate> of(List<CprPerson> matches, boolean withRelatives) {
    Instant now = clock.instant();
    List<CprCandidate> all = new ArrayList<>();
    matches.forEach(person -> all.add(match(person, person.protectionAt(now))));
    if (withRelatives) {
      for (int place = 0; place < matches.size(); place++) {
        CprPerson person = matches.get(place);
        ProtectionState protection = person.protectionAt(now);
        for (List<CprRelative> one : eachOnce(person.relatives())) {
          all.add(relative(one, place, protection, protectionOf(one, now)));
        }
      }
    }
    return all;
  }

  private CprCandidate match(CprPerson person, ProtectionState protection) {
    boolean hides = protection.hides();
    CprResidence residence = hides ? null : person.addresses().residence();
    return new CprCandidate(
        orNone(person.numbers().current()),
        hides || person.name() == null ? null : orNone(person.name().full()),
        hides ? List.of() : lines(person.addresses()),
        residence == null ? null : residence.postCode(),
        residence == null ? null : residence.district(),
        day(person.personalData().birthDate()),
        person.status().status(),
        protection,
        List.of(),
        null,
        partyWith(person.numbers().current()));
  }

  /**
   * A protected person's relatives would tell who it is: their names and numbers are hidden, as
   * those of a relative that is protected itself.
   */
  private CprCandidate relative(
      List<CprRelative> relative, int place, ProtectionState ofMatch, ProtectionState own) {
    boolean hides = ofMatch.hides() || own.hides();
    String number = hides ? null : first(relative, one -> orNone(one.cprNumber()));
    return new CprCandidate(
        number,
        hides ? null : first(relative, one -> orNone(one.name())),
        List.of(),
        null,
        null,
        hides ? null : first(relative, one -> day(one.birthDate())),
        null,
        own.hides() ? own : ofMatch,
        relative.stream().map(CprRelative::kind).distinct().sorted().toList(),
        place,
        partyWith(number));
  }

  /** What CPR says of one relative in several places is of one: it tells them by their number. */
  private static Collection<List<CprRelative>> eachOnce(List<CprRelative> relatives) {
    Map<Object, List<CprRelative>> persons = new LinkedHashMap<>();
    for (CprRelative relative : relatives) {
      String number = orNone(relative.cprNumber());
      persons
          .computeIfAbsent(number == null ? new Object() : number, key -> new ArrayList<>())
          .add(relative);
    }
    return persons.values();
  }

  /** Hidden wherever one of its places says so. */
  private static ProtectionState protectionOf(List<CprRelative> relative, Instant now) {
    return relative.stream()
        .map(place -> place.protectionAt(now))
        .filter(ProtectionState::hides)
        .findFirst()
        .orElse(ProtectionState.NONE);
  }

  private static <T> @Nullable T first(
      List<CprRelative> relative, Function<CprRelative, @Nullable T> value) {
    return relative.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable String partyWith(@Nullable String number) {
    return number == null || !CprNumber.isOne(number)
        ? null
        : claims.holderOf(new CprNumber(number)).orElse(null);
  }

  private static List<String> lines(CprAddresses addresses) {
    if (addresses.residence() != null) {
      return addresses.residence().lines();
    }
    return addresses.abroad() == null ? List.of() : addresses.abroad().lines();
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date == null || date.precision() != PartialDate.Precision.DAY ? null : date.value();
  }

  private static @Nullable String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
