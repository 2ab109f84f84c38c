package dk.partsync.command.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprPersonalDataChanged;
import dk.partsync.api.party.CprRelativesChanged;
import dk.partsync.api.party.CprStatusChanged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Wanted state in, differences out: one event for each part that differs. What hides comes first
 * and what shows comes last, so that no moment between two of them shows what is protected.
 */
final class CprDifferences {

  private CprDifferences() {}

  static List<CprEvent> between(String partyId, CprPerson known, CprPerson wanted, CprStamp stamp) {
    ProtectionSteps protections =
        ProtectionSteps.between(partyId, known.protections(), wanted.protections(), stamp);
    List<CprEvent> status = new ArrayList<>();
    if (!known.status().equals(wanted.status())) {
      status.add(new CprStatusChanged(partyId, wanted.status(), stamp));
    }
    boolean hides = wanted.status().status().hasNoFixedAddress();
    List<CprEvent> events = new ArrayList<>(protections.first());
    events.addAll(hides ? status : List.of());
    addWhoAndWhere(events, partyId, known, wanted, stamp);
    events.addAll(hides ? List.of() : status);
    addTheRest(events, partyId, known, wanted, stamp);
    events.addAll(protections.last());
    return events;
  }

  private static void addWhoAndWhere(
      List<CprEvent> events, String partyId, CprPerson known, CprPerson wanted, CprStamp stamp) {
    if (!known.numbers().equals(wanted.numbers())) {
      events.add(new CprNumbersChanged(partyId, wanted.numbers(), stamp));
    }
    if (!Objects.equals(known.name(), wanted.name())) {
      events.add(new CprNameChanged(partyId, wanted.name(), stamp));
    }
    if (!known.addresses().equals(wanted.addresses())) {
      events.add(new CprAddressesChanged(partyId, wanted.addresses(), stamp));
    }
  }

  private static void addTheRest(
      List<CprEvent> events, String partyId, CprPerson known, CprPerson wanted, CprStamp stamp) {
    if (!known.personalData().equals(wanted.personalData())) {
      events.add(new CprPersonalDataChanged(partyId, wanted.personalData(), stamp));
    }
    if (!areTheSame(known.relatives(), wanted.relatives())) {
      events.add(new CprRelativesChanged(partyId, wanted.relatives(), stamp));
    }
  }

  /** Whether they are the same in whatever order the register lists them. */
  private static boolean areTheSame(List<CprRelative> known, List<CprRelative> wanted) {
    return known.size() == wanted.size() && new HashSet<>(known).equals(new HashSet<>(wanted));
  }
}
