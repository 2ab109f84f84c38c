package dk.partsync.api.party;

import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import org.jspecify.annotations.Nullable;

/** Facts about a party of contact type H, each carrying what changed and nothing else. */
public sealed interface SorPartyEvent extends PartyEvent
    permits SorUnitImported,
        SorUnitRenamed,
        SorUnitMoved,
        SorUnitContactDataChanged,
        SorUnitReclassified,
        SorUnitTransferred,
        SorUnitPeriodChanged,
        SorUnitReopened,
        SorUnitClosed {

  /** The edition of the unit that said so; none when the unit was missing from the source. */
  @Nullable SorStamp stamp();

  /** The unit after this fact, given the unit before it. */
  SorUnit applyTo(SorUnit before);
}
