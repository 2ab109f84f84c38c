package dk.partsync.simulator.cpr;

import dk.partsync.simulator.graphql.Operators;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds at most one person for private companies by the rules of section 7.3: by number, or by
 * surname and one part of the given or middle names together with an address, a birth date or a DAR
 * address; names and addresses of the past count as well, and two hits are none.
 */
final class PrivateSearch {

  private static final String HOME = "adresseoplysninger";

  private final Registry registry;
  private final Criteria criteria;

  PrivateSearch(Registry registry, Criteria criteria) {
    this.registry = registry;
    this.criteria = criteria;
  }

  /**
   * @throws IllegalArgumentException when the input is none of the allowed combinations
   */
  List<Citizen> find(Map<String, Object> input) {
    String number = equal(object(input, "personnummer"), "personnummer");
    Stream<Citizen> hits = number == null ? byName(input) : Stream.ofNullable(byNumber(number));
    List<Citizen> two =
        hits.filter(citizen -> citizen.status != LifeStatus.NEDLAGT_PERSON).limit(2).toList();
    return two.size() == 1 ? two : List.of();
  }

  private @Nullable Citizen byNumber(String number) {
    return registry.byNumber(number);
  }

  private Stream<Citizen> byName(Map<String, Object> input) {
    String surname = equal(object(input, "navn"), "efternavn");
    String part = equal(object(input, "navn"), "fornavne");
    if (surname == null || part == null) {
      throw new IllegalArgumentException("efternavn and fornavne are mandatory");
    }
    Predicate<Citizen> other = place(input).and(birthDate(input));
    return registry.all().stream()
        .filter(citizen -> isCalled(citizen, surname, part))
        .filter(other);
  }

  private static boolean isCalled(Citizen citizen, String surname, String part) {
    List<Name> names = citizen.names.all().stream().map(Dated::value).toList();
    return names.stream().anyMatch(name -> name.surname().equalsIgnoreCase(surname))
        && names.stream().anyMatch(name -> hasPart(name, part));
  }

  private static boolean hasPart(Name name, String part) {
    String middle = name.middle();
    return Arrays.stream((name.given() + (middle == null ? "" : " " + middle)).split(" ", -1))
        .anyMatch(part::equalsIgnoreCase);
  }

  private Predicate<Citizen> place(Map<String, Object> input) {
    Map<String, Object> home = object(input, HOME);
    Map<String, Object> place = object(home, "cprAdresse");
    boolean whole =
        place.containsKey("postnummer")
            && place.containsKey("vejadresseringsnavn")
            && (place.containsKey("husnummer") || place.containsKey("bygningsnummer"));
    if (!whole && !place.containsKey("daradresse") && !input.containsKey("foedselsdato")) {
      throw new IllegalArgumentException(
          "foedselsdato, daradresse, or postnummer with vejadresseringsnavn and husnummer or"
              + " bygningsnummer is mandatory");
    }
    return citizen ->
        home.isEmpty()
            || citizen.homes.all().stream()
                .map(Records::home)
                .anyMatch(
                    record -> criteria.meets("PrivateSectorAdresseoplysningerInput", home, record));
  }

  private static Predicate<Citizen> birthDate(Map<String, Object> input) {
    Map<String, Object> wanted = object(input, "foedselsdato");
    return citizen -> Operators.hold(wanted, Node.text(citizen.birthDate), false);
  }

  private static @Nullable String equal(Map<String, Object> object, String member) {
    Object value = object(object, member).get("eq");
    return value == null ? null : value.toString();
  }

  @SuppressWarnings("unchecked") // input objects are maps by name
  private static Map<String, Object> object(Map<String, Object> input, String member) {
    Object value = input.get(member);
    return value == null ? Map.of() : (Map<String, Object>) value;
  }
}
