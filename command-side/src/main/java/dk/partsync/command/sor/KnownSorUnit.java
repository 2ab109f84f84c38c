package dk.partsync.command.sor;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.sor.SorStamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The little that planning needs of a unit. */
record KnownSorUnit(SorStamp stamp, @Nullable LocalDate endDate, boolean closed) {

  static KnownSorUnit imported(SorUnitImported event) {
    return new KnownSorUnit(event.stamp(), event.unit().endDate(), false);
  }

  KnownSorUnit after(SorPartyEvent event) {
    SorStamp said = event.stamp() == null ? stamp : event.stamp();
    if (event instanceof SorUnitClosed closing) {
      return new KnownSorUnit(said, closing.endDate(), true);
    }
    if (event instanceof SorUnitReopened reopening) {
      return new KnownSorUnit(said, reopening.endDate(), false);
    }
    if (event instanceof SorUnitPeriodChanged period) {
      return new KnownSorUnit(said, period.endDate(), closed);
    }
    return new KnownSorUnit(said, endDate, closed);
  }
}
