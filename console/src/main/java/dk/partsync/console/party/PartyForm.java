package dk.partsync.console.party;

import static java.util.Objects.requireNonNullElse;

import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.PersonRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation itself writes down about a person, as a form has it (A2-27).
 *
 * @param values text by field, empty where there is none
 * @param version that the values were read with
 */
public record PartyForm(Map<String, String> values, boolean ownsEmailDomain, long version) {

  private static final int LINES = 5;
  private static final String DOMAIN = "ownsEmailDomain";

  public PartyForm {
    values = Map.copyOf(values);
  }

  /** What is written down. */
  static PartyForm of(PersonDetails details, long version) {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "givenNames", details.name().givenNames());
    put(values, "surname", details.name().surname());
    put(values, "addressingName", details.name().addressingName());
    List<String> lines = details.address().lines();
    for (int i = 0; i < LINES; i++) {
      put(values, "line" + (i + 1), i < lines.size() ? lines.get(i) : null);
    }
    put(values, "postCode", details.address().postCode());
    put(values, "district", details.address().district());
    put(values, "country", details.address().country());
    put(values, "phone", details.contactData().phone());
    put(values, "mobile", details.contactData().mobile());
    put(values, "email", details.contactData().email());
    put(values, "website", details.contactData().website());
    put(values, "note", details.note());
    return new PartyForm(values, details.contactData().ownsEmailDomain(), version);
  }

  /** What was typed in, of which nothing is lost. */
  static PartyForm typed(Map<String, String> sent, long version) {
    PartyForm empty =
        of(
            new PersonDetails(name(Map.of()), PersonAddress.none(), PersonContactData.none(), null),
            0);
    Map<String, String> values = new LinkedHashMap<>();
    empty.values.keySet().forEach(field -> put(values, field, sent.get(field)));
    return new PartyForm(values, sent.containsKey(DOMAIN), version);
  }

  PersonDetails toDetails() {
    List<String> lines =
        IntStream.rangeClosed(1, LINES).mapToObj(line -> text("line" + line)).toList();
    return new PersonDetails(
        name(values),
        new PersonAddress(lines, text("postCode"), text("district"), text("country")),
        new PersonContactData(
            text("phone"), text("mobile"), text("email"), ownsEmailDomain, text("website")),
        text("note").replace("\r\n", "\n"));
  }

  /**
   * What is wrong, as the key of a sentence by field.
   *
   * @param nameNeeded whether there must be a name: no register tells it
   */
  Map<String, String> faults(boolean nameNeeded) {
    PersonDetails details = toDetails();
    Map<String, String> faults =
        nameNeeded ? PersonRules.faultsOf(details) : PersonRules.faultsBesideName(details);
    return faults.keySet().stream()
        .map(PartyForm::field)
        .distinct()
        .collect(Collectors.toMap(field -> field, field -> "party.fault." + field));
  }

  /** What stands in other places than here, by field: the text there. */
  Map<String, String> otherIn(PartyForm saved) {
    return saved.values.entrySet().stream()
        .filter(there -> !there.getValue().equals(normal(text(there.getKey()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  String text(String field) {
    return requireNonNullElse(values.get(field), "");
  }

  private static String normal(String text) {
    return text.strip().replace("\r\n", "\n");
  }

  private static String field(String rule) {
    return switch (rule) {
      case "name" -> "givenNames";
      case "address.lines" -> "line1";
      default -> rule.substring(rule.indexOf('.') + 1);
    };
  }

  private static PersonName name(Map<String, String> values) {
    return new PersonName(
        values.get("givenNames"), values.get("surname"), values.get("addressingName"));
  }

  private static void put(Map<String, String> values, String field, @Nullable String text) {
    values.put(field, requireNonNullElse(text, ""));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PartyForm";
  }
}
