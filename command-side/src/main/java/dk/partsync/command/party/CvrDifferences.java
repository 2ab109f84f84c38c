package dk.partsync.command.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrContactDataChanged;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrFormChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrOwnerChanged;
import dk.partsync.api.party.CvrStatusChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitReopened;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Wanted state in, differences out: one event for each part that differs. A protection from
 * advertisements begins before anything new is told and ends after it; a unit that has ceased is
 * told of last, one that is back first.
 */
final class CvrDifferences {

  private final String partyId;
  private final CvrUnit known;
  private final CvrUnit wanted;
  private final CvrStamp stamp;
  private final List<CvrEvent> events = new ArrayList<>();

  private CvrDifferences(String partyId, CvrUnit known, CvrUnit wanted, CvrStamp stamp) {
    this.partyId = partyId;
    this.known = known;
    this.wanted = wanted;
    this.stamp = stamp;
  }

  static List<CvrEvent> between(String partyId, CvrUnit known, CvrUnit wanted, CvrStamp stamp) {
    CvrDifferences differences = new CvrDifferences(partyId, known, wanted, stamp);
    differences.addAll();
    return differences.events;
  }

  private void addAll() {
    if (wanted.advertisingProtected()) {
      addProtection();
    }
    if (!wanted.hasCeased()) {
      addStatus();
    }
    addWhoAndWhere();
    addWhat();
    if (wanted.hasCeased()) {
      addStatus();
    }
    if (!wanted.advertisingProtected()) {
      addProtection();
    }
  }

  private void addProtection() {
    if (known.advertisingProtected() != wanted.advertisingProtected()) {
      events.add(
          new CvrAdvertisingProtectionChanged(partyId, wanted.advertisingProtected(), stamp));
    }
  }

  private void addStatus() {
    CvrStatus status = wanted.status();
    if (known.status().equals(status)) {
      return;
    }
    events.add(
        known.hasCeased() == wanted.hasCeased()
            ? new CvrStatusChanged(partyId, status, stamp)
            : wanted.hasCeased()
                ? new CvrUnitCeased(partyId, status, stamp)
                : new CvrUnitReopened(partyId, status, stamp));
  }

  private void addWhoAndWhere() {
    if (!known.identity().equals(wanted.identity())) {
      events.add(new CvrNumberChanged(partyId, wanted.identity(), stamp));
    }
    if (!known.name().equals(wanted.name())) {
      events.add(new CvrNameChanged(partyId, wanted.name(), stamp));
    }
    if (!known.addresses().equals(wanted.addresses())) {
      events.add(new CvrAddressesChanged(partyId, wanted.addresses(), stamp));
    }
    if (!known.contactData().equals(wanted.contactData())) {
      events.add(new CvrContactDataChanged(partyId, wanted.contactData(), stamp));
    }
  }

  private void addWhat() {
    if (!known.industries().equals(wanted.industries())) {
      events.add(new CvrIndustriesChanged(partyId, wanted.industries(), stamp));
    }
    if (!Objects.equals(known.form(), wanted.form())) {
      events.add(new CvrFormChanged(partyId, wanted.form(), stamp));
    }
    if (!Objects.equals(known.owner(), wanted.owner())) {
      events.add(new CvrOwnerChanged(partyId, wanted.owner(), stamp));
    }
  }
}
