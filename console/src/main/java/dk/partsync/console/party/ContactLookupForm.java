package dk.partsync.console.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.cpr.PersonSearch;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A lookup in CPR as its form sends it: a number, or a name and address (A2-06). */
public record ContactLookupForm(
    @Nullable String number,
    @Nullable String givenNames,
    @Nullable String middleName,
    @Nullable String surname,
    @Nullable String roadName,
    @Nullable String houseNumber,
    @Nullable String floor,
    @Nullable String door,
    @Nullable String postCode,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate birthDate,
    @Nullable String purpose) {

  /** Nothing is filled in. */
  static ContactLookupForm empty() {
    return new ContactLookupForm(null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * Keys of the sentences that say what is wrong, by field; CPR's own rules say what is missing.
   */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (hasNumber() && !CprNumber.isOne(Objects.requireNonNull(number))) {
      faults.put("number", "contacts.fault.cprNumber");
    } else if (hasNumber() && asksByName()) {
      faults.put("number", "contacts.fault.either");
    }
    return faults;
  }

  LookUpPerson toCommand() {
    String lookupId = UUID.randomUUID().toString();
    return hasNumber()
        ? new LookUpPerson(lookupId, CprNumber.of(Objects.requireNonNull(number)), null)
        : new LookUpPerson(
            lookupId,
            null,
            new PersonSearch(
                orNone(givenNames),
                orNone(middleName),
                orNone(surname),
                orNone(roadName),
                orNone(houseNumber),
                orNone(floor),
                orNone(door),
                orNone(postCode),
                birthDate));
  }

  private boolean hasNumber() {
    return number != null && !number.isBlank();
  }

  private boolean asksByName() {
    return Stream.of(givenNames, surname, roadName, houseNumber, postCode)
        .anyMatch(text -> orNone(text) != null);
  }

  private static @Nullable String orNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ContactLookupForm";
  }
}
