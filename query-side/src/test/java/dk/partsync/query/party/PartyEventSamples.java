package dk.partsync.query.party;

import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.party.SorUnitTransferred;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.query.support.Sor;
import java.time.LocalDate;
import java.util.List;

/** One event of every type, in an order in which they can happen to one party. */
final class PartyEventSamples {

  static final String ID = Sor.party(1);

  private PartyEventSamples() {}

  static List<PartyEvent> all() {
    return List.of(
        Sor.imported(1, "Ærø Sygehus"),
        new SorUnitRenamed(ID, "Ærø Hospital", Sor.stamp("2021-01-01")),
        new SorUnitMoved(ID, Sor.address("Havnegade", "5970"), Sor.stamp("2021-02-01")),
        new SorUnitContactDataChanged(
            ID, new SorContactData("70000000", null, null), Sor.stamp("2021-03-01")),
        new SorUnitReclassified(ID, Sor.classification("sygehus"), Sor.stamp("2021-04-01")),
        new SorUnitTransferred(ID, Sor.affiliation("Ærø Kommune"), Sor.stamp("2021-05-01")),
        new SorUnitPeriodChanged(
            ID, Sor.START, LocalDate.of(2030, 12, 31), Sor.stamp("2021-06-01")),
        new SorUnitClosed(ID, LocalDate.of(2022, 6, 30), true, List.of(Sor.id(2).value())),
        new SorUnitReopened(ID, null, Sor.stamp("2022-08-01")));
  }
}
