package dk.partsync.command.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person in CPR.
 *
 * @param stamp the newest delivery, none before the first one
 * @param pause the last pause that was not ended
 * @param waitingSince since when a fetch waits for the register
 */
record PersonInCpr(
    CprPerson person,
    @Nullable CprStamp stamp,
    @Nullable CprUpdatesPaused pause,
    @Nullable Instant waitingSince) {

  /** No number is known. */
  static final PersonInCpr NOTHING = new PersonInCpr(CprPerson.nothing(), null, null, null);

  PersonInCpr after(CprEvent event, Instant at) {
    CprStamp said = event.stamp();
    return new PersonInCpr(
        event.applyTo(person),
        said == null ? stamp : said,
        event instanceof CprUpdatesPaused paused
            ? paused
            : event instanceof CprUpdatesResumed ? null : pause,
        event instanceof CprFetchQueued
            ? at
            : event instanceof CprFetchDequeued ? null : waitingSince);
  }

  CprNumbers numbers() {
    return person.numbers();
  }

  /** Whether the person has, or had, the number. */
  boolean has(CprNumber number) {
    return numbers().current().equals(number.value())
        || numbers().former().contains(number.value());
  }

  /** The number that CPR knows the person by, none without or with only a replacement number. */
  @Nullable CprNumber askedBy() {
    if (numbers().current().isEmpty()) {
      return null;
    }
    CprNumber number = new CprNumber(numbers().current());
    return number.isReplacement() ? null : number;
  }

  /** Whether a fetch waits that a delivery which was asked for at the moment has done. */
  boolean waitsSince(Instant moment) {
    return waitingSince != null && !moment.isBefore(waitingSince);
  }

  boolean isPausedOn(LocalDate day) {
    return pause != null && !day.isAfter(pause.until());
  }
}
