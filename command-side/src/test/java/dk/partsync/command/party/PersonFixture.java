package dk.partsync.command.party;

import dk.partsync.command.access.AccessFixture;
import dk.partsync.command.access.IdentifierKey;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A fixture of persons with everything that their handlers need. */
final class PersonFixture {

  static final IdentifierKey KEY = AccessFixture.KEY;

  private PersonFixture() {}

  static AggregateTestFixture<Person> of(Clock clock) {
    AggregateTestFixture<Person> fixture = new AggregateTestFixture<>(Person.class);
    fixture.registerAnnotatedCommandHandler(
        new PersonHandler(fixture.getRepository(), claims(fixture), clock));
    return fixture;
  }

  static ClaimedNumbers claims(AggregateTestFixture<?> fixture) {
    return new ClaimedNumbers(
        EventSourcingRepository.builder(ClaimedIdentifier.class)
            .eventStore(fixture.getEventStore())
            .build(),
        fixture.getEventStore(),
        AccessFixture.keyInUse(fixture.getEventStore()),
        KEY);
  }
}
