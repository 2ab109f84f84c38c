package dk.partsync.command.party;

import dk.partsync.command.access.AccessFixture;
import dk.partsync.command.access.IdentifierKey;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A fixture of persons with everything that their handlers need. */
final class PersonFixture {

  static final IdentifierKey KEY = AccessFixture.KEY;

  private PersonFixture() {}

  static AggregateTestFixture<Person> of(Clock clock) {
    AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);
    ClaimedNumbers claims = claims();
    fixture.registerAnnotatedCommandHandler(
        new PersonHandler(
            fixture.getRepository(),
            claims,
            new FetchedPersons(fixture.getRepository(), claims, fixture.getEventStore()),
            clock));
    return fixture;
  }

  /** Claims in a store of their own, for a fixture has one aggregate only. */
  static ClaimedNumbers claims() {
    EventStore store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    return new ClaimedNumbers(
        EventSourcingRepository.builder(ClaimedIdentifier.class).eventStore(store).build(),
        store,
        AccessFixture.keyInUse(store),
        KEY);
  }
}
