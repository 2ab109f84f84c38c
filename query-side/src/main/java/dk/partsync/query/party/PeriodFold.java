package dk.partsync.query.party;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReopened;

/** What an event changes in when a party is in force. */
final class PeriodFold {

  private PeriodFold() {}

  static Period evolve(Period before, SorPartyEvent event) {
    if (event instanceof SorUnitPeriodChanged changed) {
      return new Period(changed.startDate(), changed.endDate(), false, before.replacedBy());
    }
    if (event instanceof SorUnitReopened reopened) {
      return Period.of(before.startDate(), reopened.endDate());
    }
    if (event instanceof SorUnitClosed closed) {
      return new Period(
          before.startDate(), closed.endDate(), closed.endDateInferred(), closed.replacedBy());
    }
    return before;
  }
}
