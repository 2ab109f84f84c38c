package dk.partsync.command.party;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonRules;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.api.party.ResumeCprUpdates;
import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes what client applications write down about persons. */
public final class PersonHandler {

  private final Repository<Person> persons;
  private final ClaimedNumbers claims;
  private final FetchedPersons fetched;
  private final Clock clock;

  PersonHandler(
      Repository<Person> persons, ClaimedNumbers claims, FetchedPersons fetched, Clock clock) {
    this.persons = persons;
    this.claims = claims;
    this.fetched = fetched;
    this.clock = clock;
  }

  @CommandHandler
  void handle(RegisterParty command) throws Exception {
    requireNewId(command.partyId());
    requireSound(PersonRules.faultsOf(command.details()));
    persons
        .loadOrCreate(command.partyId(), Person::new)
        .execute(person -> person.register(command.partyId(), command.details()));
  }

  @CommandHandler
  void handle(RegisterCprPerson command) throws Exception {
    requireNewId(command.partyId());
    requireSound(PersonRules.faultsBesideName(command.details()));
    Aggregate<Person> person = persons.loadOrCreate(command.partyId(), Person::new);
    if (!person.invoke(Person::isRegistered)) {
      claims.claim(command.cprNumber(), command.partyId());
    }
    person.execute(
        before -> before.register(command.partyId(), command.cprNumber(), command.details()));
  }

  @CommandHandler
  long handle(ChangePartyDetails command) {
    requireSound(PersonRules.faultsBesideName(command.wanted()));
    return known(command.partyId())
        .invoke(person -> person.change(command.wanted(), command.expectedVersion()));
  }

  @CommandHandler
  long handle(AssignCprNumber command) throws Exception {
    requirePerson(command.partyId());
    return fetched.assign(command.partyId(), command.cprNumber(), command.expectedVersion());
  }

  @CommandHandler
  long handle(PauseCprUpdates command) {
    String reason = PauseRules.check(command.reason(), command.until(), clock);
    return known(command.partyId()).invoke(person -> person.pause(reason, command.until()));
  }

  @CommandHandler
  long handle(ResumeCprUpdates command) {
    return known(command.partyId()).invoke(Person::resume);
  }

  private Aggregate<Person> known(String partyId) {
    requirePerson(partyId);
    return persons.load(partyId);
  }

  private static void requirePerson(String partyId) {
    if (partyId.startsWith("sor-")) {
      throw new CommandRejected(
          RejectionCode.KEPT_BY_REGISTER, "SOR keeps this party; it is not edited by hand.");
    }
    if (BusinessId.isOne(partyId)) {
      throw new CommandRejected(
          RejectionCode.KEPT_BY_REGISTER, "CVR keeps this party; it is not edited by hand.");
    }
    if (!PersonId.isOne(partyId)) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.");
    }
  }

  private static void requireNewId(String partyId) {
    if (!PersonId.isOne(partyId)) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, "This is not the id of a person.");
    }
  }

  private static void requireSound(Map<String, String> faults) {
    if (!faults.isEmpty()) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "Not acceptable: " + String.join(", ", faults.keySet()));
    }
  }
}
