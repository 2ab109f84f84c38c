package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.util.Set;

/** Who says what a field holds, and so by which rule it came to hold it. */
enum HistorySource {
  CPR,
  CVR,
  SOR,
  /** The organisation itself. */
  OWN,
  /** Told by the calendar. */
  TERM;

  private static final Set<String> OWN_EVENTS =
      Set.of(
          "PartyRegistered",
          "PartyDetailsChanged",
          "CprNumberAssigned",
          "CprUpdatesPaused",
          "CprUpdatesResumed",
          "CvrUpdatesPaused",
          "CvrUpdatesResumed");

  static HistorySource of(PartyHistory.Entry entry) {
    String event = entry.kind();
    if (OWN_EVENTS.contains(event)) {
      return OWN;
    }
    if (event.equals("AddressProtectionTermReached")) {
      return TERM;
    }
    if (event.startsWith("Sor")) {
      return SOR;
    }
    return event.startsWith("Cvr") ? CVR : CPR;
  }
}
