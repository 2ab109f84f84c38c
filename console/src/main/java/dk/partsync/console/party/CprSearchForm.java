package dk.partsync.console.party;

import static java.util.Objects.requireNonNullElse;

import dk.partsync.api.cpr.PersonSearch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What CPR is searched by, as the dialogue "Find CPR-nummer" has it.
 *
 * @param values text by field, empty where there is none
 */
public record CprSearchForm(Map<String, String> values) {

  private static final List<String> FIELDS =
      List.of(
          "givenNames",
          "middleName",
          "surname",
          "roadName",
          "houseNumber",
          "floor",
          "door",
          "postCode",
          "birthDate");

  public CprSearchForm {
    values = Map.copyOf(values);
  }

  /** Made of the party's name and address, saved or not (A2-31). */
  static CprSearchForm of(PartyForm general) {
    CprAddressLine line = CprAddressLine.of(general.text("line1"));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("givenNames", general.text("givenNames").strip());
    values.put("surname", general.text("surname").strip());
    values.put("roadName", line.road());
    values.put("houseNumber", line.houseNumber());
    values.put("floor", line.floor());
    values.put("door", line.door());
    values.put("postCode", general.text("postCode").strip());
    return typed(values);
  }

  /** What was typed into the dialogue. */
  static CprSearchForm typed(Map<String, String> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, requireNonNullElse(sent.get(field), "").strip()));
    return new CprSearchForm(values);
  }

  /**
   * What the party's name and address lack for a search (A2-30), as fields of tab Generelt; an
   * address that cannot be taken apart is put right in the dialogue.
   */
  List<String> missingOnGeneral() {
    return List.of("givenNames", "surname", "roadName", "postCode").stream()
        .filter(field -> text(field) == null)
        .map(field -> field.equals("roadName") ? "line1" : field)
        .toList();
  }

  PersonSearch toSearch() {
    return new PersonSearch(
        text("givenNames"),
        text("middleName"),
        text("surname"),
        text("roadName"),
        text("houseNumber"),
        text("floor"),
        text("door"),
        text("postCode"),
        birthDate());
  }

  private @Nullable LocalDate birthDate() {
    String typed = text("birthDate");
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private @Nullable String text(String field) {
    String text = values.get(field);
    return text == null || text.isEmpty() ? null : text;
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprSearchForm";
  }
}
