package dk.partsync.console.party;

import java.util.List;

/**
 * A card of facts on a register's tab; none is empty.
 *
 * @param title key of its heading below {@code party.section.}
 */
public record PartySection(String title, List<PartyFact> facts) {

  public PartySection {
    facts = List.copyOf(facts);
  }

  /** Those that say something. */
  static List<PartySection> filled(PartySection... sections) {
    return List.of(sections).stream().filter(section -> !section.facts.isEmpty()).toList();
  }
}
