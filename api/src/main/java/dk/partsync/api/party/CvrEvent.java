package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a company or production unit that come from CVR, or about how CVR keeps it up to
 * date. {@link CvrUnitRegistered} is the first, and holds the unit whole; each other one holds what
 * changed and nothing else. One delivery is one append.
 */
public sealed interface CvrEvent extends PartyEvent
    permits CvrUnitRegistered,
        CvrNumberChanged,
        CvrNameChanged,
        CvrAddressesChanged,
        CvrIndustriesChanged,
        CvrFormChanged,
        CvrStatusChanged,
        CvrUnitCeased,
        CvrUnitReopened,
        CvrAdvertisingProtectionChanged,
        CvrContactDataChanged,
        CvrOwnerChanged,
        CvrDataFetched,
        CvrUpdatesPaused,
        CvrUpdatesResumed {

  /** What the register says after this fact, which is not the first one. */
  default CvrUnit applyTo(CvrUnit before) {
    return before;
  }

  /** The delivery it comes from, none of facts that are the organisation's own. */
  default @Nullable CvrStamp stamp() {
    return null;
  }
}
