package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrContactDataChanged;
import dk.partsync.api.party.CvrDataFetched;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrFormChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrOwnerChanged;
import dk.partsync.api.party.CvrStatusChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;

/** One sentence in English per event of CVR. */
final class CvrWords {

  private CvrWords() {}

  /**
   * @param fields names of the fields that changed
   */
  static String of(CvrEvent event, String fields) {
    if (event instanceof CvrUnitRegistered registered) {
      return "Registered from CVR as " + registered.unit().name() + ".";
    }
    if (event instanceof CvrNameChanged changed) {
      return "Renamed to " + changed.name() + ".";
    }
    if (event instanceof CvrStatusChanged changed) {
      return "CVR has the status " + changed.status().registered() + ": " + fields + ".";
    }
    if (event instanceof CvrUnitCeased ceased) {
      return "No longer in business; last day " + ceased.status().endDate() + ".";
    }
    if (event instanceof CvrUnitReopened) {
      return "CVR has taken the last day back.";
    }
    if (event instanceof CvrAdvertisingProtectionChanged changed) {
      return changed.advertisingProtected()
          ? "Must not be sent advertisements."
          : "May be sent advertisements again.";
    }
    if (event instanceof CvrDataFetched fetched) {
      return answered(fetched.stamp().trigger());
    }
    if (event instanceof CvrUpdatesPaused paused) {
      return "Not updated from CVR until the end of " + paused.until() + ".";
    }
    if (event instanceof CvrUpdatesResumed) {
      return "Updated from CVR again.";
    }
    return "CVR has told " + subject(event) + ": " + fields + ".";
  }

  private static String subject(CvrEvent event) {
    if (event instanceof CvrNumberChanged) {
      return "another number";
    }
    if (event instanceof CvrAddressesChanged) {
      return "other addresses";
    }
    if (event instanceof CvrIndustriesChanged) {
      return "other industries";
    }
    if (event instanceof CvrFormChanged) {
      return "another company form";
    }
    if (event instanceof CvrContactDataChanged) {
      return "other ways to reach it";
    }
    if (event instanceof CvrOwnerChanged) {
      return "whom it belongs to";
    }
    throw new IllegalStateException("no words for " + event.getClass().getName());
  }

  private static String answered(CvrTrigger trigger) {
    return switch (trigger) {
      case MANUAL -> "CVR answered when it was fetched by hand.";
      case SYNC -> "CVR answered in a sync run.";
    };
  }
}
