package dk.partsync.query.party;

import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionLifted;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.CprFetchQueued;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprPersonalDataChanged;
import dk.partsync.api.party.CprProtectionsChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.CprUpdatesPaused;
import dk.partsync.api.party.CprUpdatesResumed;
import dk.partsync.api.party.ProtectionTurn;

/** One sentence in English per event of CPR, none of which repeats a name, address or number. */
final class CprWords {

  private CprWords() {}

  /**
   * @param fields names of the fields that changed
   */
  static String of(CprEvent event, String fields) {
    if (event instanceof CprNumberAssigned) {
      return "A CPR number was written down.";
    }
    if (event instanceof CprDataFetched fetched) {
      return answered(fetched.stamp().trigger());
    }
    if (event instanceof CprStatusChanged changed) {
      return "CPR has the status " + changed.status().text() + ".";
    }
    if (event instanceof AddressProtectionDetected) {
      return "CPR protects name and address: " + fields + ".";
    }
    if (event instanceof AddressProtectionLifted) {
      return "CPR no longer protects name and address.";
    }
    if (event instanceof AddressProtectionTermReached reached) {
      return turned(reached.turn());
    }
    if (event instanceof CprUpdatesPaused paused) {
      return "Not updated from CPR until the end of " + paused.until() + ".";
    }
    if (event instanceof CprUpdatesResumed) {
      return "Updated from CPR again.";
    }
    if (event instanceof CprFetchQueued) {
      return "CPR gave no answer and is asked again by itself.";
    }
    if (event instanceof CprFetchDequeued ended) {
      return "CPR is no longer asked again by itself: " + ended.outcome() + ".";
    }
    return "CPR has " + subject(event) + ": " + fields + ".";
  }

  private static String subject(CprEvent event) {
    if (event instanceof CprNumbersChanged) {
      return "told the numbers";
    }
    if (event instanceof CprNameChanged) {
      return "told the name";
    }
    if (event instanceof CprAddressesChanged) {
      return "told the addresses";
    }
    if (event instanceof CprPersonalDataChanged) {
      return "told personal data";
    }
    if (event instanceof CprRelativesChanged) {
      return "told the relatives";
    }
    if (event instanceof CprProtectionsChanged) {
      return "told protections that hide no name or address";
    }
    throw new IllegalStateException("no words for " + event.getClass().getName());
  }

  private static String turned(ProtectionTurn turn) {
    String happened =
        switch (turn) {
          case BEGAN -> "has begun";
          case LAPSES_WITHIN_30_DAYS -> "ends within 30 days";
          case LAPSES_WITHIN_7_DAYS -> "ends within 7 days";
          case ENDED -> "has ended";
        };
    return "The protection of name and address " + happened + " by its date.";
  }

  private static String answered(CprTrigger trigger) {
    String occasion =
        switch (trigger) {
          case MANUAL -> "when it was fetched by hand";
          case CHOSEN -> "when a candidate was chosen";
          case SYNC -> "in a sync run";
          case QUEUED -> "to a fetch that had waited for it";
        };
    return "CPR answered " + occasion + ".";
  }
}
