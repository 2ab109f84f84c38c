package dk.partsync.command.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.CprEvent;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** What a fetch needs of persons before and after it has asked CPR. */
public final class FetchedPersons {

  private final Repository<Person> persons;
  private final ClaimedNumbers claims;
  private final EventStore events;

  FetchedPersons(Repository<Person> persons, ClaimedNumbers claims, EventStore events) {
    this.persons = persons;
    this.claims = claims;
    this.events = events;
  }

  /** The person as far as is stored; nothing is locked, for a question to CPR takes its time. */
  public Optional<Known> find(String partyId) {
    PersonInCpr cpr = PersonInCpr.NOTHING;
    long version = 0;
    Iterator<? extends DomainEventMessage<?>> stored =
        events.readEvents(partyId).asStream().iterator();
    while (stored.hasNext()) {
      DomainEventMessage<?> event = stored.next();
      version++;
      if (event.getPayload() instanceof CprEvent said) {
        cpr = cpr.after(said, event.getTimestamp());
      }
    }
    return version == 0 ? Optional.empty() : Optional.of(new Known(cpr, version));
  }

  /**
   * Writes down the number of a person within the current unit of work; answers the version after.
   *
   * @throws dk.partsync.api.CommandRejected NUMBER_TAKEN, KEPT_BY_REGISTER or VERSION_CONFLICT
   */
  public long assign(String partyId, CprNumber number, @Nullable Long expectedVersion)
      throws Exception {
    Aggregate<Person> person = persons.load(partyId);
    if (person.invoke(before -> before.lacks(number, expectedVersion))) {
      claims.claim(number, partyId);
      person.execute(before -> before.assign(number));
    }
    return person.invoke(Person::version);
  }

  /** Lets a fetch wait until the register is up again; answers the version after. */
  public long queue(String partyId) {
    Aggregate<Person> person = persons.load(partyId);
    person.execute(Person::queueFetch);
    return person.invoke(Person::version);
  }

  /** Lets no fetch wait any longer; answers the version after. */
  public long dequeue(String partyId, CprOutcome outcome) {
    Aggregate<Person> person = persons.load(partyId);
    person.execute(waiting -> waiting.dequeueFetch(outcome));
    return person.invoke(Person::version);
  }

  /** A person as far as is stored. */
  public static final class Known {

    private final PersonInCpr cpr;
    private final long version;

    private Known(PersonInCpr cpr, long version) {
      this.cpr = cpr;
      this.version = version;
    }

    public long version() {
      return version;
    }

    /** The number that CPR knows the person by, none without or with only a replacement number. */
    public @Nullable CprNumber askedBy() {
      return cpr.askedBy();
    }

    /** Whether the number may be written down for the person, or is already. */
    public boolean mayHave(CprNumber number) {
      return cpr.has(number) || cpr.askedBy() == null;
    }

    /** Since when a fetch waits for the register. */
    public @Nullable Instant waitingSince() {
      return cpr.waitingSince();
    }
  }
}
