package dk.partsync.command.party;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonRules;
import dk.partsync.api.party.RegisterParty;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Takes what client applications write down about persons. */
public final class PersonHandler {

  private final Repository<Person> persons;

  PersonHandler(Repository<Person> persons) {
    this.persons = persons;
  }

  @CommandHandler
  void handle(RegisterParty command) throws Exception {
    if (!PersonId.isOne(command.partyId())) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, "This is not the id of a person.");
    }
    requireSound(command.details());
    persons
        .loadOrCreate(command.partyId(), Person::new)
        .execute(person -> person.register(command.partyId(), command.details()));
  }

  @CommandHandler
  long handle(ChangePartyDetails command) {
    if (command.partyId().startsWith("sor-")) {
      throw new CommandRejected(
          RejectionCode.KEPT_BY_REGISTER, "SOR keeps this party; it is not edited by hand.");
    }
    if (!PersonId.isOne(command.partyId())) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.");
    }
    requireSound(command.wanted());
    return persons
        .load(command.partyId())
        .invoke(person -> person.change(command.wanted(), command.expectedVersion()));
  }

  private static void requireSound(PersonDetails details) {
    Map<String, String> faults = PersonRules.faultsOf(details);
    if (!faults.isEmpty()) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "Not acceptable: " + String.join(", ", faults.keySet()));
    }
  }
}
