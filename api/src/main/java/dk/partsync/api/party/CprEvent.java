package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a person that come from CPR, or about how CPR keeps it up to date. One delivery is
 * one append: what hides comes first, what shows comes last, and {@link CprDataFetched} ends it, so
 * that no moment in between shows what is protected.
 */
public sealed interface CprEvent extends PartyEvent
    permits CprNumberAssigned,
        CprDataFetched,
        CprNumbersChanged,
        CprNameChanged,
        CprAddressesChanged,
        CprStatusChanged,
        CprPersonalDataChanged,
        CprRelativesChanged,
        AddressProtectionDetected,
        AddressProtectionLifted,
        CprProtectionsChanged,
        AddressProtectionTermReached,
        CprUpdatesPaused,
        CprUpdatesResumed,
        CprFetchQueued,
        CprFetchDequeued {

  /**
   * What the register says after this fact.
   *
   * @param before {@link CprPerson#nothing()} before the first one
   */
  default CprPerson applyTo(CprPerson before) {
    return before;
  }

  /** The delivery it comes from, none of facts that are the organisation's own. */
  default @Nullable CprStamp stamp() {
    return null;
  }
}
