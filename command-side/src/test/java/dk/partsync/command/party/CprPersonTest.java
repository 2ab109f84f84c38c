package dk.partsync.command.party;

import static dk.partsync.command.AggregateCalls.rejected;
import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.OLD_NUMBER;
import static dk.partsync.command.CprPersons.REPLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.api.party.ResumeCprUpdates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprPersonTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final CprNumber LONE = CprNumber.of(NUMBER);
  private static final PersonDetails NAMELESS =
      new PersonDetails(
          new PersonName(null, null, null), PersonAddress.none(), PersonContactData.none(), null);
  private static final PersonDetails NAMED =
      new PersonDetails(
          new PersonName("Lone", null, null), PersonAddress.none(), PersonContactData.none(), null);
  private static final PartyRegistered REGISTERED =
      new PartyRegistered(ID, ContactType.C, NAMELESS);
  private static final PartyRegistered WITHOUT_NUMBER =
      new PartyRegistered(ID, ContactType.P, NAMED);
  private static final CprNumberAssigned ASSIGNED = new CprNumberAssigned(ID, NUMBER);

  /** Half past eleven at night in UTC: the next day in Denmark. */
  private final AggregateTestFixture<Person> fixture =
      PersonFixture.of(Clock.fixed(Instant.parse("2026-09-20T23:30:00Z"), ZoneOffset.UTC));

  @Test
  @DisplayName("A2-42 a person is registered with its number, which is its own from there")
  void aPersonIsRegisteredWithItsNumber() {
    fixture
        .givenNoPriorActivity()
        .when(new RegisterCprPerson(ID, LONE, NAMELESS))
        .expectSuccessfulHandlerExecution()
        .expectEvents(REGISTERED, ASSIGNED);
  }

  @Test
  void theSameRegistrationAgainIsNoEvent() {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new RegisterCprPerson(ID, LONE, NAMELESS))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherRegistrationUnderTheSameIdIsRefused() {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new RegisterCprPerson(ID, CprNumber.of(OLD_NUMBER), NAMELESS))
        .expectException(rejected(RejectionCode.IDEMPOTENCY_KEY_REUSED))
        .expectNoEvents();
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new RegisterCprPerson(ID, LONE, NAMED))
        .expectException(rejected(RejectionCode.IDEMPOTENCY_KEY_REUSED));
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new RegisterParty(ID, NAMED))
        .expectException(rejected(RejectionCode.IDEMPOTENCY_KEY_REUSED));
    fixture
        .given(WITHOUT_NUMBER, ASSIGNED)
        .when(new RegisterCprPerson(ID, LONE, NAMED))
        .expectException(rejected(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  @Test
  void aReplacementNumberIsAccepted() {
    CprNumber replacement = CprNumber.of(REPLACEMENT);
    fixture
        .givenNoPriorActivity()
        .when(new RegisterCprPerson(ID, replacement, NAMELESS))
        .expectEvents(REGISTERED, new CprNumberAssigned(ID, REPLACEMENT));
  }

  @Test
  void aPersonWithoutNumberGetsOne() {
    fixture
        .given(WITHOUT_NUMBER)
        .when(new AssignCprNumber(ID, LONE, 1L))
        .expectEvents(ASSIGNED)
        .expectResultMessagePayload(2L);
  }

  @Test
  void theNumberTakesThePlaceOfAReplacementNumber() {
    fixture
        .given(REGISTERED, new CprNumberAssigned(ID, REPLACEMENT))
        .when(new AssignCprNumber(ID, LONE, 2L))
        .expectEvents(ASSIGNED)
        .expectResultMessagePayload(3L);
  }

  @Test
  void aNumberThatThePersonHasIsNoChange() {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new AssignCprNumber(ID, LONE, 1L))
        .expectNoEvents()
        .expectResultMessagePayload(2L);
  }

  @Test
  void anotherNumberIsOnlyForCprToSay() {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new AssignCprNumber(ID, CprNumber.of(OLD_NUMBER), null))
        .expectException(rejected(RejectionCode.KEPT_BY_REGISTER))
        .expectNoEvents();
  }

  @Test
  void aNumberIsNotAssignedOnAnOlderVersion() {
    fixture
        .given(WITHOUT_NUMBER, new PartyDetailsChanged(ID, null, null, null, "x"))
        .when(new AssignCprNumber(ID, LONE, 1L))
        .expectException(rejected(RejectionCode.VERSION_CONFLICT))
        .expectNoEvents();
  }

  @Test
  void aNumberIsForPersonsOnly() {
    fixture
        .givenNoPriorActivity()
        .when(new AssignCprNumber("sor-651411000016002", LONE, null))
        .expectException(rejected(RejectionCode.KEPT_BY_REGISTER));
    fixture
        .givenNoPriorActivity()
        .when(new RegisterCprPerson("run-1", LONE, NAMELESS))
        .expectException(rejected(RejectionCode.INVALID_REQUEST));
  }

  @Test
  void aNameIsNeededWithoutNumberOnly() {
    fixture
        .given(WITHOUT_NUMBER)
        .when(new ChangePartyDetails(ID, NAMELESS, null))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
    fixture
        .given(WITHOUT_NUMBER, ASSIGNED)
        .when(new ChangePartyDetails(ID, NAMELESS, 2L))
        .expectEvents(new PartyDetailsChanged(ID, NAMELESS.name(), null, null, null))
        .expectResultMessagePayload(3L);
  }

  @Test
  @DisplayName("N-26 updates are paused with a reason and an end, and the pause can be ended")
  void updatesArePausedWithAReasonAndAnEnd() {
    LocalDate today = LocalDate.of(2026, 9, 21);
    CprUpdatesPaused paused = new CprUpdatesPaused(ID, "wrong in CPR", today);
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new PauseCprUpdates(ID, " wrong in CPR ", today))
        .expectEvents(paused)
        .expectResultMessagePayload(3L);
    fixture
        .given(REGISTERED, ASSIGNED, paused)
        .when(new PauseCprUpdates(ID, "wrong in CPR", today))
        .expectNoEvents()
        .expectResultMessagePayload(3L);
    fixture
        .given(REGISTERED, ASSIGNED, paused)
        .when(new ResumeCprUpdates(ID))
        .expectEvents(new CprUpdatesResumed(ID))
        .expectResultMessagePayload(4L);
    fixture.given(REGISTERED, ASSIGNED).when(new ResumeCprUpdates(ID)).expectNoEvents();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "\u202e"})
  void aPauseWithoutAReadableReasonIsRefused(String reason) {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new PauseCprUpdates(ID, reason, LocalDate.of(2026, 9, 21)))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
  }

  @Test
  void aPauseThatWouldBeOverIsRefused() {
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(new PauseCprUpdates(ID, "x", LocalDate.of(2026, 9, 20)))
        .expectException(rejected(RejectionCode.INVALID_REQUEST))
        .expectNoEvents();
  }

  @Test
  void eventsOfPersonsShowNoNumbers() {
    for (Object message :
        List.of(
            ASSIGNED, new RegisterCprPerson(ID, LONE, NAMED), new AssignCprNumber(ID, LONE, 1L))) {
      assertThat(message.toString()).doesNotContain(NUMBER);
    }
  }
}
