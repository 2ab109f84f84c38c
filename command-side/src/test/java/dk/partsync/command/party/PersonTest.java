package dk.partsync.command.party;

import static dk.partsync.command.AggregateCalls.rejected;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterParty;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final PersonName NAME = new PersonName("Åse", "Prøvesen", null);
  private static final PersonAddress ADDRESS =
      new PersonAddress(List.of("Prøvevej 7"), "9999", "Egholm", "DK");
  private static final PersonContactData CONTACT =
      new PersonContactData("99990001", null, null, false, null);
  private static final PersonDetails DETAILS = new PersonDetails(NAME, ADDRESS, CONTACT, "Note");
  private static final PartyRegistered REGISTERED = new PartyRegistered(ID, ContactType.P, DETAILS);

  private final AggregateTestFixture<Person> fixture = PersonFixture.of(Clock.systemUTC());

  @Test
  void aPersonIsRegisteredWithoutCprNumber() {
    fixture
        .givenNoPriorActivity()
        .when(new RegisterParty(ID, DETAILS))
        .expectSuccessfulHandlerExecution()
        .expectEvents(REGISTERED);
  }

  @Test
  void theSameRegistrationAgainIsNoEvent() {
    fixture
        .given(REGISTERED)
        .when(new RegisterParty(ID, DETAILS))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameRegistrationAgainIsKnownAfterTheDetailsHaveChanged() {
    fixture
        .given(REGISTERED, new PartyDetailsChanged(ID, null, null, null, ""))
        .when(new RegisterParty(ID, DETAILS))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherRegistrationUnderTheSameIdIsRefused() {
    fixture
        .given(REGISTERED)
        .when(new RegisterParty(ID, new PersonDetails(NAME, ADDRESS, CONTACT, null)))
        .expectException(rejected(RejectionCode.IDEMPOTENCY_KEY_REUSED))
        .expectNoEvents();
  }

  @Test
  void onlyWhatDiffersIsRecordedAndTheAnswerIsTheNewVersion() {
    PersonName married = new PersonName("Åse", "Eksempel", null);
    fixture
        .given(REGISTERED)
        .when(new ChangePartyDetails(ID, new PersonDetails(married, ADDRESS, CONTACT, "Note"), 1L))
        .expectEvents(new PartyDetailsChanged(ID, married, null, null, null))
        .expectResultMessagePayload(2L);
  }

  @Test
  void aNoteCanBeTakenAway() {
    PersonDetails without = new PersonDetails(NAME, ADDRESS, CONTACT, null);
    fixture
        .given(REGISTERED)
        .when(new ChangePartyDetails(ID, without, null))
        .expectEvents(new PartyDetailsChanged(ID, null, null, null, ""));
    fixture
        .given(REGISTERED, new PartyDetailsChanged(ID, null, null, null, ""))
        .when(new ChangePartyDetails(ID, without, 1L))
        .expectNoEvents()
        .expectResultMessagePayload(2L);
  }

  @Test
  void aDecisionMadeOnAnOlderVersionIsRefused() {
    fixture
        .given(REGISTERED, new PartyDetailsChanged(ID, null, null, null, ""))
        .when(new ChangePartyDetails(ID, DETAILS, 1L))
        .expectException(rejected(RejectionCode.VERSION_CONFLICT))
        .expectNoEvents();
  }

  @Test
  void aChangeThatIsThereAlreadyIsNoConflict() {
    PersonName married = new PersonName("Åse", "Eksempel", null);
    PersonDetails wanted = new PersonDetails(married, ADDRESS, CONTACT, "Note");
    fixture
        .given(REGISTERED, new PartyDetailsChanged(ID, married, null, null, null))
        .when(new ChangePartyDetails(ID, wanted, 1L))
        .expectNoEvents()
        .expectResultMessagePayload(2L);
  }

  @Test
  @DisplayName("A1-24 what SOR says of a party is not edited by hand")
  void aPartyOfARegisterIsNotEdited() {
    fixture
        .givenNoPriorActivity()
        .when(new ChangePartyDetails("sor-651411000016002", DETAILS, null))
        .expectException(rejected(RejectionCode.KEPT_BY_REGISTER))
        .expectNoEvents();
  }

  @Test
  void anIdOfAnotherFormIsNoPerson() {
    fixture
        .givenNoPriorActivity()
        .when(new ChangePartyDetails("run-1", DETAILS, null))
        .expectException(rejected(RejectionCode.NOT_FOUND));
    fixture
        .givenNoPriorActivity()
        .when(new RegisterParty("sor-651411000016002", DETAILS))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
  }

  @Test
  void whatTheRulesForbidIsRefused() {
    PersonDetails nameless =
        new PersonDetails(new PersonName(null, null, "X"), ADDRESS, CONTACT, null);
    fixture
        .givenNoPriorActivity()
        .when(new RegisterParty(ID, nameless))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
    fixture
        .given(REGISTERED)
        .when(new ChangePartyDetails(ID, nameless, null))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
  }
}
