package dk.partsync.http.party;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.PersonRules;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** Body with which a person is written down: all that is to be known, the rest is left out. */
record PersonRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PersonName name,
    @Nullable PersonAddress address,
    @Nullable PersonContactData contactData,
    @Schema(description = "Free text of up to 4000 characters.") @Nullable String note) {

  PersonDetails toDetails() {
    Faults faults = new Faults();
    faults.present("name", name);
    faults.refuseIfAny();
    PersonDetails details =
        new PersonDetails(
            requireNonNull(name),
            requireNonNullElseGet(address, PersonAddress::none),
            requireNonNullElseGet(contactData, PersonContactData::none),
            note);
    PersonRules.faultsOf(details).forEach((field, text) -> faults.require(field, false, text));
    faults.refuseIfAny();
    return details;
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PersonRequest";
  }
}
