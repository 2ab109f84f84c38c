package dk.partsync.command.cases;

import static dk.partsync.command.AggregateCalls.rejected;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.CaseReopened;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cases.PartyRemovedFromCase;
import dk.partsync.api.cases.RemovePartyFromCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.command.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTest {

  private static final String CASE = "2026-114";
  private static final String PARTY = "person-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final List<Object> OPEN = List.of(new CaseOpened(CASE));
  private static final List<Object> CLOSED =
      List.of(new CaseOpened(CASE), new CaseClosed(CASE, TODAY.minusDays(3)));

  private final AggregateTestFixture<Case> fixture = new AggregateTestFixture<>(Case.class);

  @BeforeEach
  void setUp() {
    fixture.registerAnnotatedCommandHandler(
        new CaseHandler(fixture.getRepository(), fixture.getEventStore(), new MovableClock(TODAY)));
  }

  @Test
  void aCaseIsOpenedOnce() {
    fixture.givenNoPriorActivity().when(new OpenCase(CASE)).expectEvents(new CaseOpened(CASE));
    fixture
        .given(OPEN)
        .when(new OpenCase(CASE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aClosedCaseIsNotOpenedAgain() {
    fixture
        .given(CLOSED)
        .when(new OpenCase(CASE))
        .expectException(rejected(RejectionCode.WRONG_CASE_STATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a case", "Kim 140380-1232", "1403801232"})
  void anIdThatMayBePersonalIsRefused(String id) {
    fixture
        .givenNoPriorActivity()
        .when(new OpenCase(id))
        .expectException(rejected(RejectionCode.INVALID_REQUEST));
  }

  @Test
  void aCaseIsClosedOnADayOrToday() {
    fixture
        .given(OPEN)
        .when(new CloseCase(CASE, TODAY.minusDays(10)))
        .expectEvents(new CaseClosed(CASE, TODAY.minusDays(10)));
    fixture.given(OPEN).when(new CloseCase(CASE, null)).expectEvents(new CaseClosed(CASE, TODAY));
  }

  @Test
  void closingAgainChangesNothing() {
    fixture.given(CLOSED).when(new CloseCase(CASE, null)).expectNoEvents();
    fixture.given(CLOSED).when(new CloseCase(CASE, TODAY.minusDays(3))).expectNoEvents();
  }

  @Test
  void aClosedCaseIsNotClosedOnAnotherDay() {
    fixture
        .given(CLOSED)
        .when(new CloseCase(CASE, TODAY))
        .expectException(rejected(RejectionCode.WRONG_CASE_STATE));
  }

  @Test
  void aCaseIsNotClosedInTheFuture() {
    fixture
        .given(OPEN)
        .when(new CloseCase(CASE, TODAY.plusDays(1)))
        .expectException(rejected(RejectionCode.INVALID_REQUEST));
  }

  @Test
  void aClosedCaseIsReopenedOnce() {
    fixture.given(CLOSED).when(new ReopenCase(CASE)).expectEvents(new CaseReopened(CASE));
    fixture.given(OPEN).when(new ReopenCase(CASE)).expectNoEvents();
  }

  @Test
  void aPartyIsTakenOffOnce() {
    fixture
        .given(new CaseOpened(CASE), new PartyAddedToCase(CASE, PARTY))
        .when(new RemovePartyFromCase(CASE, PARTY))
        .expectEvents(new PartyRemovedFromCase(CASE, PARTY));
    fixture.given(OPEN).when(new RemovePartyFromCase(CASE, PARTY)).expectNoEvents();
  }

  @Test
  void ofACaseThatIsNotThereNothingCanBeAsked() {
    fixture
        .givenNoPriorActivity()
        .when(new CloseCase(CASE, null))
        .expectException(AggregateNotFoundException.class);
  }
}
