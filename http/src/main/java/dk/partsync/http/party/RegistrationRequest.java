package dk.partsync.http.party;

import static java.util.Objects.requireNonNullElseGet;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.PartyCommand;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.PersonRules;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Body with which a person is registered. */
record RegistrationRequest(
    @Schema(description = "Ten digits with or without hyphen; with it, the name may be left out.")
        @Nullable String cprNumber,
    @Nullable PersonName name,
    @Nullable PersonAddress address,
    @Nullable PersonContactData contactData,
    @Schema(description = "Free text of up to 4000 characters.") @Nullable String note) {

  PartyCommand toCommand(String partyId) {
    CprNumber number = TypedNumber.optional(cprNumber);
    return number == null
        ? new RegisterParty(
            partyId, new PersonRequest(name, address, contactData, note).toDetails())
        : new RegisterCprPerson(partyId, number, details());
  }

  private PersonDetails details() {
    PersonDetails details =
        new PersonDetails(
            requireNonNullElseGet(name, () -> new PersonName(null, null, null)),
            requireNonNullElseGet(address, PersonAddress::none),
            requireNonNullElseGet(contactData, PersonContactData::none),
            note);
    Faults faults = new Faults();
    PersonRules.faultsBesideName(details)
        .forEach((field, text) -> faults.require(field, false, text));
    faults.refuseIfAny();
    return details;
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "RegistrationRequest";
  }
}
