package dk.partsync.command.party;

import static dk.partsync.command.CprPersons.AT;
import static dk.partsync.command.CprPersons.NUMBER;
import static dk.partsync.command.CprPersons.OLD_NUMBER;
import static dk.partsync.command.CprPersons.child;
import static dk.partsync.command.CprPersons.hidden;
import static dk.partsync.command.CprPersons.living;
import static dk.partsync.command.CprPersons.lone;
import static dk.partsync.command.CprPersons.name;
import static dk.partsync.command.CprPersons.noMarketing;
import static dk.partsync.command.CprPersons.status;
import static dk.partsync.command.CprPersons.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.command.StoredFormEngine;
import dk.partsync.command.access.AccessFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Whatever the register says, and in whatever order it comes in, the newest is what counts. */
class RegisterHistoriesTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final int PARTS = 4;

  /** A history of a person in CPR, each state asked for a day after the one before. */
  record History(List<CprPerson> states) {

    Delivery delivery(int day, CprTrigger trigger) {
      CprPerson person = states.get(day);
      Instant at = AT.plus(Duration.ofDays(day));
      return new Delivery(person, new CprStamp(at, trigger, person.contentHash(), false));
    }
  }

  record Delivery(CprPerson person, CprStamp stamp) {}

  @Provide
  Arbitrary<History> histories() {
    return states().list().ofMinSize(1).ofMaxSize(5).map(RegisterHistoriesTest::numbered);
  }

  /** The number changes on the third day, and both are told from there. */
  private static History numbered(List<CprPerson> states) {
    List<CprPerson> numbered = new ArrayList<>();
    for (CprPerson state : states) {
      numbered.add(
          numbered.size() < 2
              ? state
              : state.withNumbers(new CprNumbers(OLD_NUMBER, List.of(NUMBER))));
    }
    return new History(numbered);
  }

  @Provide
  Arbitrary<CprPerson> states() {
    Arbitrary<Integer> part = Arbitraries.integers().between(0, PARTS - 1);
    return Combinators.combine(part, part, part, part, part)
        .as(
            (who, where, what, children, guarded) ->
                lone()
                    .withName(name("Lone", "Prøvesen" + who))
                    .withAddresses(living("Prøvevej", "" + where, "9000"))
                    .withPersonalData(work("" + what))
                    .withStatus(status(PersonStatus.values()[what]))
                    .withRelatives(children == 0 ? List.of() : List.of(child()))
                    .withProtections(protections(guarded)));
  }

  private static List<CprProtection> protections(int kind) {
    return switch (kind) {
      case 0 -> List.of();
      case 1 -> List.of(noMarketing());
      case 2 -> List.of(hidden(AT, null));
      default -> List.of(hidden(AT, AT.plus(Duration.ofDays(3))), noMarketing());
    };
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(9);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  @Label("N-28 a history by hand, in any order and repeated, gives the newest state that came")
  void anyOrderGivesTheNewestState(
      @ForAll("histories") History history, @ForAll("orders") List<Integer> order) {
    List<Integer> days = order.stream().map(day -> day % history.states().size()).toList();
    Store store = new Store();
    days.forEach(day -> store.deliver(history.delivery(day, CprTrigger.MANUAL)));
    int newest = days.stream().mapToInt(day -> day).max().orElseThrow();
    Store onlyNewest = new Store();
    onlyNewest.deliver(history.delivery(newest, CprTrigger.MANUAL));
    assertThat(comparable(store.person())).isEqualTo(comparable(onlyNewest.person()));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  @Label("N-28 so does a history by runs in which no state comes back, and repeats append nothing")
  void runsGiveTheNewestStateToo(
      @ForAll("histories") History history, @ForAll("orders") List<Integer> order) {
    History distinct = new History(new ArrayList<>(new LinkedHashSet<>(history.states())));
    List<Integer> days = order.stream().map(day -> day % distinct.states().size()).toList();
    Store store = new Store();
    days.forEach(day -> store.deliver(distinct.delivery(day, CprTrigger.SYNC)));
    int newest = days.stream().mapToInt(day -> day).max().orElseThrow();
    Store onlyNewest = new Store();
    onlyNewest.deliver(distinct.delivery(newest, CprTrigger.SYNC));
    assertThat(comparable(store.person())).isEqualTo(comparable(onlyNewest.person()));
    long events = store.events();
    days.forEach(day -> store.deliver(distinct.delivery(day, CprTrigger.SYNC)));
    assertThat(store.events()).isEqualTo(events);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  @Label("N-06 at no event of a delivery is anything shown that both states before and after hide")
  void nothingShowsInBetween(@ForAll("histories") History history) {
    Store store = new Store();
    Instant now = AT.plus(Duration.ofDays(2));
    CprPerson before = store.person();
    for (int day = 0; day < history.states().size(); day++) {
      long known = store.events();
      boolean hidden = before.protectionAt(now).hides();
      store.deliver(history.delivery(day, CprTrigger.SYNC));
      CprPerson after = store.person();
      if (hidden && after.protectionAt(now).hides()) {
        CprPerson meanwhile = before;
        for (CprEvent event : store.cprEvents(known)) {
          meanwhile = event.applyTo(meanwhile);
          assertThat(meanwhile.protectionAt(now).hides()).isTrue();
        }
      }
      before = after;
    }
  }

  /** What does not depend on the order in which equal things are told. */
  private static List<Object> comparable(CprPerson person) {
    return List.of(
        String.valueOf(person.personId()),
        person.numbers(),
        person.name(),
        person.addresses(),
        person.status(),
        person.personalData(),
        new HashSet<>(person.relatives()),
        new HashSet<>(person.protections()));
  }

  /** A person with number in an event store of its own. */
  private static final class Store {

    private final EmbeddedEventStore events =
        EmbeddedEventStore.builder().storageEngine(new StoredFormEngine()).build();
    private final PersonsInStep inStep =
        new PersonsInStep(
            EventSourcingRepository.builder(Person.class).eventStore(events).build(),
            new ClaimedNumbers(
                EventSourcingRepository.builder(ClaimedIdentifier.class).eventStore(events).build(),
                events,
                AccessFixture.keyInUse(events),
                PersonFixture.KEY));

    Store() {
      PersonDetails own =
          new PersonDetails(
              new PersonName(null, null, null),
              PersonAddress.none(),
              PersonContactData.none(),
              null);
      events.publish(
          new GenericDomainEventMessage<>(
              "Person", ID, 0, new PartyRegistered(ID, ContactType.C, own)),
          new GenericDomainEventMessage<>("Person", ID, 1, new CprNumberAssigned(ID, NUMBER)));
    }

    void deliver(Delivery delivery) {
      DefaultUnitOfWork.startAndGet(null)
          .execute(
              () -> {
                try {
                  inStep.bringInStep(
                      ID, delivery.person(), delivery.stamp(), MetaData.emptyInstance());
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
    }

    long events() {
      return events.lastSequenceNumberFor(ID).orElseThrow();
    }

    CprPerson person() {
      CprPerson person = CprPerson.nothing();
      for (CprEvent event : cprEvents(-1)) {
        person = event.applyTo(person);
      }
      return person;
    }

    List<CprEvent> cprEvents(long after) {
      return events
          .readEvents(ID, after + 1)
          .asStream()
          .map(event -> (Object) event.getPayload())
          .filter(CprEvent.class::isInstance)
          .map(CprEvent.class::cast)
          .toList();
    }
  }
}
