package dk.partsync.command.party;

import static dk.partsync.command.Units.EDITED;
import static dk.partsync.command.Units.ID;
import static dk.partsync.command.Units.START;
import static dk.partsync.command.Units.row;
import static dk.partsync.command.Units.ward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.party.SorUnitTransferred;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.command.AggregateCalls;
import dk.partsync.command.AggregateCalls.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartyTest {

  private static final String PARTY = ID.partyId();
  private static final LocalDate LATER = EDITED.plusDays(30);
  private static final LocalDate END = LATER.minusDays(1);
  private static final MetaData ORIGIN = MetaData.with(MetaKeys.RUN, "run-1");

  private final FixtureConfiguration<Party> fixture = AggregateCalls.fixture(Party.class);

  private static SorUnitImported imported() {
    SorRow row = row(ward(), EDITED);
    return new SorUnitImported(PARTY, ID.value(), row.unit(), row.stamp());
  }

  private static SorUnitClosed closed() {
    return new SorUnitClosed(PARTY, END, true, List.of());
  }

  private static Ask<Party> bringInStep(SorRow row) {
    return new Ask<>(PARTY, party -> party.bringInStep(row, ORIGIN));
  }

  private static Ask<Party> close(LocalDate endDate) {
    return new Ask<>(PARTY, party -> party.close(endDate, true, List.of(), ORIGIN));
  }

  @Test
  void aUnitThatIsNotKnownBeginsWithTheMessageThatItsAggregateWouldPublish() {
    List<DomainEventMessage<?>> made = new ArrayList<>();
    fixture.registerCommandHandlerInterceptor(
        new CorrelationDataInterceptor<>(
            new MessageOriginProvider(), new SimpleCorrelationDataProvider(MetaKeys.WHO)));
    fixture
        .givenNoPriorActivity()
        .when(
            new AggregateCalls.Create<>(
                () -> {
                  made.add(Party.imported(row(ward(), EDITED), ORIGIN));
                  Party party = new Party();
                  AggregateLifecycle.apply(imported(), ORIGIN);
                  return party;
                }),
            MetaData.with(MetaKeys.WHO, "admin"))
        .expectEvents(imported())
        .expectEventsMatching(
            exactSequenceOf(
                matches(
                    (EventMessage<?> event) -> isSame((DomainEventMessage<?>) event, made.get(0))),
                andNoMore()));
    assertThat(made.get(0).getMetaData())
        .containsKeys(MetaKeys.WHO, MetaKeys.RUN, "correlationId", "traceId");
  }

  private static boolean isSame(DomainEventMessage<?> event, DomainEventMessage<?> made) {
    return event.getType().equals(made.getType())
        && event.getAggregateIdentifier().equals(made.getAggregateIdentifier())
        && event.getSequenceNumber() == made.getSequenceNumber()
        && event.getPayloadType().equals(made.getPayloadType())
        && event.getPayload().equals(made.getPayload())
        && event.getMetaData().equals(made.getMetaData());
  }

  static Stream<Arguments> oneDifferenceEach() {
    SorUnit ward = ward();
    SorAddress address =
        new SorAddress("Nyvej", "1", null, null, null, "9998", "By", "1085", "DK", null, null);
    SorContactData contactData = new SorContactData("99990003", "a@example.invalid", null);
    SorClassification classification =
        new SorClassification("OE", "309904001", "intensiv enhed", List.of(), null, null);
    SorAffiliation affiliation =
        new SorAffiliation(null, null, "99999977", "privat", null, null, null, null);
    return Stream.of(
        differs(ward.withName("Nyt navn"), (id, at) -> new SorUnitRenamed(id, "Nyt navn", at)),
        differs(ward.withAddress(address), (id, at) -> new SorUnitMoved(id, address, at)),
        differs(
            ward.withContactData(contactData),
            (id, at) -> new SorUnitContactDataChanged(id, contactData, at)),
        differs(
            ward.withClassification(classification),
            (id, at) -> new SorUnitReclassified(id, classification, at)),
        differs(
            ward.withAffiliation(affiliation),
            (id, at) -> new SorUnitTransferred(id, affiliation, at)),
        differs(
            ward.withPeriod(START, LATER),
            (id, at) -> new SorUnitPeriodChanged(id, START, LATER, at)),
        differs(
            ward.withPeriod(START.minusDays(1), null),
            (id, at) -> new SorUnitPeriodChanged(id, START.minusDays(1), null, at)));
  }

  private static Arguments differs(
      SorUnit wanted, BiFunction<String, SorStamp, SorPartyEvent> event) {
    SorRow row = row(wanted, LATER);
    return Arguments.of(row, event.apply(PARTY, row.stamp()));
  }

  @ParameterizedTest
  @MethodSource("oneDifferenceEach")
  @DisplayName("A1-33 each difference is one event of its own, and nothing else")
  void eachDifferenceIsOneEventOfItsOwn(SorRow row, SorPartyEvent event) {
    fixture
        .given(imported())
        .when(bringInStep(row))
        .expectResultMessagePayload(SyncOutcome.CHANGED)
        .expectEvents(event);
  }

  @ParameterizedTest
  @MethodSource("oneDifferenceEach")
  @DisplayName("N-28 the same row a second time is no event")
  void theSameRowASecondTimeIsNoEvent(SorRow row, SorPartyEvent event) {
    fixture
        .given(imported(), event)
        .when(bringInStep(row))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  void aNewerEditionThatSaysTheSameIsNoEvent() {
    fixture
        .given(imported())
        .when(bringInStep(row(ward(), LATER)))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  void severalDifferencesAreSeveralEventsOfTheSameEdition() {
    SorRow row = row(ward().withName("Nyt navn").withPeriod(START, LATER), LATER);
    fixture
        .given(imported())
        .when(bringInStep(row))
        .expectResultMessagePayload(SyncOutcome.CHANGED)
        .expectEvents(
            new SorUnitRenamed(PARTY, "Nyt navn", row.stamp()),
            new SorUnitPeriodChanged(PARTY, START, LATER, row.stamp()));
  }

  @Test
  @DisplayName("N-28 an older edition never wins over a newer one")
  void anOlderEditionNeverWins() {
    fixture
        .given(imported())
        .when(bringInStep(row(ward().withName("Gammelt navn"), EDITED.minusDays(1))))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  @DisplayName("N-28 an older edition does not win over a change that came after the import")
  void anOlderEditionDoesNotWinOverALaterChange() {
    SorRow newer = row(ward().withName("Nyt navn"), LATER);
    fixture
        .given(imported(), new SorUnitRenamed(PARTY, "Nyt navn", newer.stamp()))
        .when(bringInStep(row(ward(), EDITED)))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  @DisplayName("a change inherited from the parent counts although the unit's own edition is old")
  void aChangeWithoutANewEditionCounts() {
    SorRow row = row(ward().withName("Nedarvet"), EDITED);
    fixture
        .given(imported())
        .when(bringInStep(row))
        .expectEvents(new SorUnitRenamed(PARTY, "Nedarvet", row.stamp()));
  }

  @Test
  void aMissingUnitClosesWithItsSuccessors() {
    List<String> successors = List.of("11000016002");
    fixture
        .given(imported())
        .when(new Ask<Party>(PARTY, party -> party.close(END, false, successors, ORIGIN)))
        .expectResultMessagePayload(SyncOutcome.CLOSED)
        .expectEvents(new SorUnitClosed(PARTY, END, false, successors));
  }

  @Test
  void aClosedUnitDoesNotCloseTwice() {
    fixture
        .given(imported(), closed())
        .when(close(END.plusDays(1)))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  void aClosedUnitThatIsBackReopensWithoutAnEndDate() {
    SorRow row = row(ward(), LATER);
    fixture
        .given(imported(), closed())
        .when(bringInStep(row))
        .expectResultMessagePayload(SyncOutcome.REOPENED)
        .expectEvents(new SorUnitReopened(PARTY, null, row.stamp()));
  }

  @Test
  void whatElseDiffersFollowsTheReopening() {
    SorRow row = row(ward().withName("Genåbnet"), LATER);
    fixture
        .given(imported(), closed())
        .when(bringInStep(row))
        .expectResultMessagePayload(SyncOutcome.REOPENED)
        .expectEvents(
            new SorUnitReopened(PARTY, null, row.stamp()),
            new SorUnitRenamed(PARTY, "Genåbnet", row.stamp()));
  }

  @Test
  void aUnitThatReopenedCanChangeAndCloseAgain() {
    SorRow row = row(ward(), LATER);
    fixture
        .given(imported(), closed(), new SorUnitReopened(PARTY, null, row.stamp()))
        .when(close(LATER))
        .expectResultMessagePayload(SyncOutcome.CLOSED)
        .expectEvents(new SorUnitClosed(PARTY, LATER, true, List.of()));
  }

  @Test
  @DisplayName("N-28 an older edition does not reopen a unit that has closed")
  void anOlderEditionDoesNotReopen() {
    fixture
        .given(imported(), closed())
        .when(bringInStep(row(ward(), EDITED.minusDays(1))))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED)
        .expectNoEvents();
  }

  @Test
  void aClosedUnitStaysClosedThroughOtherEvents() {
    SorRow row = row(ward().withName("Nyt navn"), LATER);
    fixture
        .given(imported(), closed(), new SorUnitRenamed(PARTY, "Nyt navn", row.stamp()))
        .when(close(LATER))
        .expectNoEvents();
  }
}
