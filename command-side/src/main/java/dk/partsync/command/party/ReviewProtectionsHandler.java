package dk.partsync.command.party;

import dk.partsync.api.party.ReviewProtections;
import dk.partsync.api.settings.ChangeCprSettings;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;

/** Tells what the calendar has done to protections; nothing is read before CPR was ever set up. */
public final class ReviewProtectionsHandler {

  private final Repository<Person> persons;
  private final KnownProtections protections;
  private final EventStore events;
  private final Clock clock;

  ReviewProtectionsHandler(
      Repository<Person> persons, KnownProtections protections, EventStore events, Clock clock) {
    this.persons = persons;
    this.protections = protections;
    this.events = events;
    this.clock = clock;
  }

  @CommandHandler
  int handle(ReviewProtections command) throws InterruptedException {
    if (events.lastSequenceNumberFor(ChangeCprSettings.SETTINGS_ID).isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    int told = 0;
    for (String partyId : protections.due(now, ReviewProtections.AT_ONCE)) {
      told += persons.load(partyId).invoke(person -> person.tellTurns(now));
    }
    return told;
  }
}
