package dk.partsync.command.party;

import static dk.partsync.command.CprPersons.AT;
import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.OLD_NUMBER;
import static dk.partsync.command.CprPersons.REPLACEMENT;
import static dk.partsync.command.CprPersons.child;
import static dk.partsync.command.CprPersons.hidden;
import static dk.partsync.command.CprPersons.living;
import static dk.partsync.command.CprPersons.lone;
import static dk.partsync.command.CprPersons.name;
import static dk.partsync.command.CprPersons.noMarketing;
import static dk.partsync.command.CprPersons.status;
import static dk.partsync.command.CprPersons.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.listWithAllOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprPersonalDataChanged;
import dk.partsync.api.party.CprProtectionsChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wanted state in, differences out. */
class PersonInStepTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final PersonDetails OWN =
      new PersonDetails(
          new PersonName("Lone", null, null), PersonAddress.none(), PersonContactData.none(), "x");
  private static final PartyRegistered REGISTERED = new PartyRegistered(ID, ContactType.C, OWN);
  private static final CprNumberAssigned ASSIGNED = new CprNumberAssigned(ID, NUMBER);
  private static final Instant LATER = AT.plus(Duration.ofDays(1));
  private static final CprStamp FIRST = stamp(AT, CprTrigger.MANUAL, lone());
  private static final CprProtection FOR_A_YEAR = hidden(AT, AT.plus(Duration.ofDays(365)));

  private final AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);

  PersonInStepTest() {
    ClaimedNumbers claims = PersonFixture.claims();
    PersonsInStep inStep = new PersonsInStep(fixture.getRepository(), claims);
    fixture.registerAnnotatedCommandHandler(new Deliveries(inStep));
  }

  record Deliver(CprPerson person, CprStamp stamp) {}

  static final class Deliveries {

    private final PersonsInStep inStep;

    Deliveries(PersonsInStep inStep) {
      this.inStep = inStep;
    }

    @CommandHandler
    SyncOutcome handle(Deliver command) throws Exception {
      return inStep
          .bringInStep(ID, command.person(), command.stamp(), MetaData.with("run", "r-1"))
          .outcome();
    }
  }

  private static CprStamp stamp(Instant at, CprTrigger trigger, CprPerson person) {
    return new CprStamp(at, trigger, person.contentHash(), false);
  }

  private static Deliver byRun(CprPerson person) {
    return new Deliver(person, stamp(LATER, CprTrigger.SYNC, person));
  }

  private static Deliver byHand(CprPerson person) {
    return new Deliver(person, stamp(LATER, CprTrigger.MANUAL, person));
  }

  /** Everything that a first delivery of the person told. */
  private static List<Object> knowing(CprPerson person) {
    List<Object> events = new ArrayList<>(List.of(REGISTERED, ASSIGNED));
    CprPerson before = ASSIGNED.applyTo(CprPerson.nothing());
    events.addAll(CprDifferences.between(ID, before, person, FIRST));
    events.add(new CprDataFetched(ID, person.personId(), FIRST));
    return events;
  }

  private ResultValidator<Person> known(CprPerson person, Deliver delivery) {
    return fixture.given(knowing(person)).when(delivery);
  }

  @Test
  @DisplayName("N-23 a first delivery tells every part, and the organisation's own stays")
  void aFirstDeliveryTellsEveryPart() {
    CprPerson person = lone().withRelatives(List.of(child())).withProtections(List.of(FOR_A_YEAR));
    Deliver delivery = byRun(person);
    fixture
        .given(REGISTERED, ASSIGNED)
        .when(delivery)
        .expectResultMessagePayload(SyncOutcome.CHANGED)
        .expectEvents(
            new AddressProtectionDetected(ID, person.protections(), delivery.stamp()),
            new CprNameChanged(ID, person.name(), delivery.stamp()),
            new CprAddressesChanged(ID, person.addresses(), delivery.stamp()),
            new CprStatusChanged(ID, person.status(), delivery.stamp()),
            new CprPersonalDataChanged(ID, person.personalData(), delivery.stamp()),
            new CprRelativesChanged(ID, person.relatives(), delivery.stamp()),
            new CprDataFetched(ID, person.personId(), delivery.stamp()))
        .expectEventsMatching(carryTheRun())
        .expectEventsMatching(
            listWithAllOf(matches((EventMessage<?> event) -> isOfAFirstDelivery(event))));
  }

  private static boolean isOfAFirstDelivery(EventMessage<?> event) {
    return Boolean.TRUE.equals(event.getMetaData().get(MetaKeys.FIRST_DELIVERY));
  }

  private static Matcher<? extends List<? super EventMessage<?>>> carryTheRun() {
    return listWithAllOf(
        matches((EventMessage<?> event) -> "r-1".equals(event.getMetaData().get("run"))));
  }

  @Test
  void whatComesAfterTheFirstDeliveryIsAChange() {
    Deliver delivery = byRun(lone().withAddresses(living("Torvet", "1", "9999")));
    known(lone(), delivery)
        .expectEventsMatching(
            listWithAllOf(matches((EventMessage<?> event) -> !isOfAFirstDelivery(event))));
  }

  @Test
  @DisplayName("A2-41 a new address is one event; the old one stays in the log")
  void aNewAddressIsOneEvent() {
    CprPerson moved = lone().withAddresses(living("Torvet", "1", "9999"));
    Deliver delivery = byRun(moved);
    known(lone(), delivery)
        .expectEvents(
            new CprAddressesChanged(ID, moved.addresses(), delivery.stamp()),
            new CprDataFetched(ID, moved.personId(), delivery.stamp()))
        .expectResultMessagePayload(SyncOutcome.CHANGED);
  }

  @Test
  void anIdenticalDeliveryOfARunIsNoEvent() {
    known(lone(), byRun(lone())).expectNoEvents().expectResultMessagePayload(SyncOutcome.UNCHANGED);
  }

  @Test
  void relativesAndProtectionsInAnotherOrderAreNoDifference() {
    CprPerson person =
        lone()
            .withRelatives(List.of(child(), child(FOR_A_YEAR)))
            .withProtections(List.of(FOR_A_YEAR, noMarketing()));
    CprPerson turned =
        lone()
            .withRelatives(List.of(child(FOR_A_YEAR), child()))
            .withProtections(List.of(noMarketing(), FOR_A_YEAR));
    known(person, byRun(turned)).expectNoEvents();
  }

  @ParameterizedTest
  @EnumSource(value = CprTrigger.class, names = "SYNC", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("A2-52 an identical delivery that was asked for by hand tells that there was one")
  void anIdenticalDeliveryByHandTellsThatThereWasOne(CprTrigger trigger) {
    CprStamp stamp = stamp(LATER, trigger, lone());
    known(lone(), new Deliver(lone(), stamp))
        .expectEvents(new CprDataFetched(ID, lone().personId(), stamp))
        .expectResultMessagePayload(SyncOutcome.UNCHANGED);
  }

  @Test
  void theSameDeliveryAgainIsNoEvent() {
    known(lone(), new Deliver(lone(), FIRST)).expectNoEvents();
  }

  @Test
  @DisplayName("N-28 an older delivery changes nothing, not even one by hand")
  void anOlderDeliveryChangesNothing() {
    CprPerson old = lone().withPersonalData(work("elev"));
    CprStamp stamp = stamp(AT.minusSeconds(1), CprTrigger.MANUAL, old);
    known(lone(), new Deliver(old, stamp))
        .expectNoEvents()
        .expectResultMessagePayload(SyncOutcome.UNCHANGED);
  }

  @Test
  @DisplayName("N-26 a paused person is left alone by runs until the pause is over, not by hand")
  void aPausedPersonIsLeftAloneByRuns() {
    CprPerson moved = lone().withAddresses(living("Torvet", "1", "9999"));
    List<Object> paused = knowing(lone());
    paused.add(new CprUpdatesPaused(ID, "wrong in CPR", LocalDate.of(2026, 9, 22)));
    fixture
        .given(paused)
        .when(byRun(moved))
        .expectNoEvents()
        .expectResultMessagePayload(SyncOutcome.PAUSED);
    fixture.given(paused).when(byHand(moved)).expectResultMessagePayload(SyncOutcome.CHANGED);
    Instant midnight = Instant.parse("2026-09-22T22:00:00Z");
    fixture
        .given(paused)
        .when(new Deliver(moved, stamp(midnight, CprTrigger.SYNC, moved)))
        .expectResultMessagePayload(SyncOutcome.CHANGED);
    paused.add(new CprUpdatesResumed(ID));
    fixture.given(paused).when(byRun(moved)).expectResultMessagePayload(SyncOutcome.CHANGED);
  }

  @Test
  @DisplayName("N-08 a protection that comes is told before anything else, one that goes after all")
  void aProtectionThatComesIsToldFirstAndOneThatGoesLast() {
    CprPerson open = lone().withName(name("Lone", "Eksempel"));
    CprPerson guarded = lone().withProtections(List.of(FOR_A_YEAR));
    expectOrder(
        open, guarded, AddressProtectionDetected.class, CprNameChanged.class, CprDataFetched.class);
    expectOrder(
        guarded, open, CprNameChanged.class, AddressProtectionLifted.class, CprDataFetched.class);
  }

  @Test
  @DisplayName("N-09 a longer term is told first, a shorter one last")
  void aLongerTermIsToldFirstAndAShorterOneLast() {
    CprPerson longer =
        lone().withName(name("Lone", "Eksempel")).withProtections(List.of(hidden(AT, null)));
    CprPerson shorter = lone().withProtections(List.of(FOR_A_YEAR));
    expectOrder(
        shorter,
        longer,
        AddressProtectionDetected.class,
        CprNameChanged.class,
        CprDataFetched.class);
    expectOrder(
        longer,
        shorter,
        CprNameChanged.class,
        AddressProtectionDetected.class,
        CprDataFetched.class);
  }

  @Test
  void aProtectionInPlaceOfAnotherHidesThroughout() {
    CprProtection next = hidden(LATER, null);
    CprPerson before = lone().withProtections(List.of(FOR_A_YEAR));
    CprPerson after = lone().withProtections(List.of(next)).withName(name("Lone", "Eksempel"));
    Deliver delivery = byRun(after);
    known(before, delivery)
        .expectEvents(
            new AddressProtectionDetected(ID, List.of(FOR_A_YEAR, next), delivery.stamp()),
            new CprNameChanged(ID, after.name(), delivery.stamp()),
            new AddressProtectionDetected(ID, List.of(next), delivery.stamp()),
            new CprDataFetched(ID, after.personId(), delivery.stamp()));
  }

  @Test
  void protectionsThatHideNothingAreToldLast() {
    expectOrder(
        lone(),
        lone().withProtections(List.of(noMarketing())).withName(name("Lone", "Eksempel")),
        CprNameChanged.class,
        CprProtectionsChanged.class,
        CprDataFetched.class);
  }

  @Test
  @DisplayName("N-33 having no fixed address is told before the address, having one again after it")
  void havingNoFixedAddressIsToldBeforeTheAddress() {
    CprPerson without =
        lone()
            .withStatus(status(PersonStatus.RESIDENT_WITHOUT_FIXED_ADDRESS))
            .withAddresses(living("Hjemløs", "1", "9999"));
    expectOrder(
        lone(), without, CprStatusChanged.class, CprAddressesChanged.class, CprDataFetched.class);
    expectOrder(
        without, lone(), CprAddressesChanged.class, CprStatusChanged.class, CprDataFetched.class);
  }

  @SafeVarargs
  private void expectOrder(
      CprPerson before, CprPerson after, Class<? extends CprEvent>... expected) {
    known(before, byRun(after))
        .expectEventsMatching(
            payloadsMatching(
                matches(
                    (List<?> events) ->
                        events.stream().map(Object::getClass).toList().equals(List.of(expected)))));
  }

  @Test
  @DisplayName("N-24 a new number keeps the old one, and one party has both")
  void aNewNumberKeepsTheOldOne() {
    CprPerson changed = lone().withNumbers(new CprNumbers(OLD_NUMBER, List.of(NUMBER)));
    known(lone(), byRun(changed))
        .expectEventsMatching(
            payloadsMatching(
                matches(
                    (List<?> events) ->
                        events.stream()
                            .filter(CprNumbersChanged.class::isInstance)
                            .allMatch(
                                event ->
                                    ((CprNumbersChanged) event)
                                        .numbers()
                                        .equals(changed.numbers())))));
  }

  @Test
  void aReplacementNumberStaysAmongTheFormerOnes() {
    CprPerson known = new CprNumberAssigned(ID, REPLACEMENT).applyTo(CprPerson.nothing());
    CprPerson assigned = ASSIGNED.applyTo(known);
    assertThat(assigned.numbers()).isEqualTo(new CprNumbers(NUMBER, List.of(REPLACEMENT)));
    assertThat(KnownNumbers.after(assigned.numbers(), lone().numbers(), List.of()))
        .isEqualTo(assigned.numbers());
  }

  @Test
  void privateAccessThatDeliversNoNumberKeepsThoseThatAreKnown() {
    CprNumbers known = new CprNumbers(NUMBER, List.of(OLD_NUMBER));
    assertThat(KnownNumbers.after(known, new CprNumbers("", List.of()), List.of()))
        .isEqualTo(known);
  }

  @Test
  void aDeliveryOfAnotherPersonIsRefused() {
    CprPerson other = lone().withNumbers(new CprNumbers(OLD_NUMBER, List.of()));
    known(lone(), byRun(other)).expectException(IllegalStateException.class).expectNoEvents();
  }

  @Test
  void whatTheOrganisationChangesIsNoDifference() {
    List<Object> known = knowing(lone());
    known.add(
        new PartyDetailsChanged(ID, new PersonName("L", null, null), null, null, "a new note"));
    fixture.given(known).when(byRun(lone())).expectNoEvents();
  }
}
