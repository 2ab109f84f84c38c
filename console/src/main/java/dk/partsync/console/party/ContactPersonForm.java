package dk.partsync.console.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.PersonRules;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the form sends it.
 *
 * @param purpose case or reason, for a fetch from CPR
 * @param key see {@link ContactKey}
 */
public record ContactPersonForm(
    @Nullable String cprNumber,
    @Nullable String givenNames,
    @Nullable String surname,
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable String country,
    @Nullable String phone,
    @Nullable String mobile,
    @Nullable String email,
    @Nullable Boolean ownsEmailDomain,
    @Nullable String note,
    @Nullable String purpose,
    @Nullable String key) {

  /** The fields that say what is wrong with them. */
  public static final Set<String> FIELDS =
      Set.of(
          "cprNumber",
          "name",
          "lines",
          "postCode",
          "district",
          "country",
          "phone",
          "mobile",
          "email",
          "note");

  /** Nothing is filled in. */
  static ContactPersonForm empty() {
    return new ContactPersonForm(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        PersonAddress.DENMARK,
        null,
        null,
        null,
        null,
        null,
        null,
        ContactKey.fresh());
  }

  boolean hasNumber() {
    return cprNumber != null && !cprNumber.isBlank();
  }

  /** Keys of the sentences that say what is wrong, by field; empty when all is well. */
  Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    if (hasNumber() && !CprNumber.isOne(Objects.requireNonNull(cprNumber))) {
      faults.put("cprNumber", "contacts.fault.cprNumber");
    }
    Map<String, String> wrong =
        hasNumber() ? PersonRules.faultsBesideName(details()) : PersonRules.faultsOf(details());
    wrong.keySet().stream()
        .map(ContactPersonForm::field)
        .forEach(field -> faults.put(field, "contacts.fault." + field));
    return faults;
  }

  PartyCommand toCommand(String partyId) {
    return hasNumber()
        ? new RegisterCprPerson(partyId, CprNumber.of(Objects.requireNonNull(cprNumber)), details())
        : new RegisterParty(partyId, details());
  }

  private PersonDetails details() {
    return new PersonDetails(
        new PersonName(givenNames, surname, null),
        new PersonAddress(
            Stream.of(line1, line2).flatMap(Stream::ofNullable).collect(Collectors.toList()),
            postCode,
            district,
            country == null ? PersonAddress.DENMARK : country),
        new PersonContactData(phone, mobile, email, Boolean.TRUE.equals(ownsEmailDomain), null),
        note);
  }

  /** The field of the form that a field of the rules belongs to. */
  private static String field(String rule) {
    String last = rule.substring(rule.lastIndexOf('.') + 1);
    return FIELDS.contains(last) ? last : "name";
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ContactPersonForm";
  }
}
