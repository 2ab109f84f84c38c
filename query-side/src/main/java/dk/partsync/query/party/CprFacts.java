package dk.partsync.query.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person through CPR.
 *
 * @param stamp the last delivery that is complete; none until CPR has answered for the number
 * @param pause in which the person is left as it is
 * @param fetchQueued whether a fetch waits for CPR to be up again
 */
record CprFacts(
    CprPerson person,
    @Nullable CprStamp stamp,
    @Nullable CprUpdatesPaused pause,
    boolean fetchQueued) {

  static CprFacts nothing() {
    return new CprFacts(CprPerson.nothing(), null, null, false);
  }

  CprFacts after(CprEvent event) {
    return new CprFacts(
        event.applyTo(person), stampAfter(event), pauseAfter(event), queuedAfter(event));
  }

  /** Until CPR has answered for the number, nothing is known of protections (N-09). */
  ProtectionState protectionAt(Instant moment) {
    return stamp == null ? ProtectionState.UNKNOWN : person.protectionAt(moment);
  }

  /** Every number that the person has or had. */
  List<String> numbers() {
    return Stream.concat(Stream.of(person.numbers().current()), person.numbers().former().stream())
        .filter(number -> !number.isEmpty())
        .distinct()
        .toList();
  }

  private @Nullable CprStamp stampAfter(CprEvent event) {
    if (event instanceof CprNumberAssigned) {
      return null;
    }
    return event instanceof CprDataFetched fetched ? fetched.stamp() : stamp;
  }

  private @Nullable CprUpdatesPaused pauseAfter(CprEvent event) {
    if (event instanceof CprUpdatesPaused paused) {
      return paused;
    }
    return event instanceof CprUpdatesResumed ? null : pause;
  }

  private boolean queuedAfter(CprEvent event) {
    if (event instanceof CprFetchQueued) {
      return true;
    }
    return !(event instanceof CprFetchDequeued) && fetchQueued;
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
