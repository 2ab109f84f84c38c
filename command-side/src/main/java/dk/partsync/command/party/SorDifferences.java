package dk.partsync.command.party;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitTransferred;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Wanted state in, differences out: one event for each thing that a person would call a change. */
final class SorDifferences {

  private SorDifferences() {}

  static List<SorPartyEvent> between(String partyId, SorUnit known, SorRow row) {
    SorUnit wanted = row.unit();
    SorStamp stamp = row.stamp();
    List<SorPartyEvent> events = new ArrayList<>();
    if (!known.name().equals(wanted.name())) {
      events.add(new SorUnitRenamed(partyId, wanted.name(), stamp));
    }
    if (!known.address().equals(wanted.address())) {
      events.add(new SorUnitMoved(partyId, wanted.address(), stamp));
    }
    if (!known.contactData().equals(wanted.contactData())) {
      events.add(new SorUnitContactDataChanged(partyId, wanted.contactData(), stamp));
    }
    if (!known.classification().equals(wanted.classification())) {
      events.add(new SorUnitReclassified(partyId, wanted.classification(), stamp));
    }
    if (!known.affiliation().equals(wanted.affiliation())) {
      events.add(new SorUnitTransferred(partyId, wanted.affiliation(), stamp));
    }
    if (!known.startDate().equals(wanted.startDate())
        || !Objects.equals(known.endDate(), wanted.endDate())) {
      events.add(new SorUnitPeriodChanged(partyId, wanted.startDate(), wanted.endDate(), stamp));
    }
    return events;
  }
}
