package dk.partsync.query.party;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitContactDataChanged;
import dk.partsync.api.party.SorUnitMoved;
import dk.partsync.api.party.SorUnitPeriodChanged;
import dk.partsync.api.party.SorUnitReclassified;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.party.SorUnitReopened;
import dk.partsync.api.party.SorUnitTransferred;
import dk.partsync.api.sor.SorAddress;
import dk.partsync.api.sor.SorAffiliation;
import dk.partsync.api.sor.SorClassification;
import dk.partsync.api.sor.SorContactData;
import dk.partsync.api.sor.SorUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes in what SOR says of a unit. A closing changes nothing there: the unit is
 * missing from SOR, which therefore says what it last said.
 */
final class SorUnitFold {

  private SorUnitFold() {}

  static SorUnit evolve(SorUnit before, SorPartyEvent event) {
    if (event instanceof SorUnitRenamed renamed) {
      return parts(before, renamed.name(), before.address(), before.contactData());
    }
    if (event instanceof SorUnitMoved moved) {
      return parts(before, before.name(), moved.address(), before.contactData());
    }
    if (event instanceof SorUnitContactDataChanged changed) {
      return parts(before, before.name(), before.address(), changed.contactData());
    }
    if (event instanceof SorUnitReclassified reclassified) {
      return place(before, reclassified.classification(), before.affiliation());
    }
    if (event instanceof SorUnitTransferred transferred) {
      return place(before, before.classification(), transferred.affiliation());
    }
    if (event instanceof SorUnitPeriodChanged changed) {
      return period(before, changed.startDate(), changed.endDate());
    }
    if (event instanceof SorUnitReopened reopened) {
      return period(before, before.startDate(), reopened.endDate());
    }
    if (event instanceof SorUnitClosed) {
      return before;
    }
    throw new IllegalStateException("no fold for " + event.getClass().getName());
  }

  private static SorUnit parts(
      SorUnit unit, String name, SorAddress address, SorContactData contactData) {
    return new SorUnit(
        name,
        address,
        contactData,
        unit.classification(),
        unit.affiliation(),
        unit.startDate(),
        unit.endDate());
  }

  private static SorUnit place(
      SorUnit unit, SorClassification classification, SorAffiliation affiliation) {
    return new SorUnit(
        unit.name(),
        unit.address(),
        unit.contactData(),
        classification,
        affiliation,
        unit.startDate(),
        unit.endDate());
  }

  private static SorUnit period(SorUnit unit, LocalDate startDate, @Nullable LocalDate endDate) {
    return new SorUnit(
        unit.name(),
        unit.address(),
        unit.contactData(),
        unit.classification(),
        unit.affiliation(),
        startDate,
        endDate);
  }
}
