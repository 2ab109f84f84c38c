package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.DialogueTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tabs of the dialogue; the first four stand in the order that people know (A2-28). */
public enum PartyTab {
  GENERAL,
  IDENTIFICATION,
  OTHER,
  CPR,
  CVR,
  SOR,
  CASES;

  /**
   * The tabs of a party.
   *
   * @param cpr whether CPR is in use: without it there is no such tab (A2-01)
   */
  static List<PartyTab> of(ContactType type, boolean cpr) {
    List<PartyTab> tabs = new ArrayList<>(List.of(GENERAL, IDENTIFICATION, OTHER));
    switch (type) {
      case C, P -> {
        if (cpr) {
          tabs.add(CPR);
        }
      }
      case J, V -> tabs.add(CVR);
      case H -> tabs.add(SOR);
    }
    tabs.add(CASES);
    return List.copyOf(tabs);
  }

  /** The tab that a setting names. */
  static PartyTab of(DialogueTab tab) {
    return valueOf(tab.name());
  }

  /** Its place in the address of a party and its id on the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its address. */
  public String path(String partyId) {
    String party = "/console/parties/" + partyId;
    return this == GENERAL ? party : party + "/" + word();
  }
}
