package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.console.May;

/**
 * Which of the buttons "Hent fra CPR", "Find CPR-nummer" and "Hent fra CVR" a party has, and where.
 * Whose roles do not allow it, or whose CPR is off, has none (A2-01, A2-11).
 *
 * @param on tab on which those of CPR stand (A2-37)
 * @param numberMissing whether the party's number is still to be written down or never answered for
 */
public record CprButtons(
    boolean fetch, boolean find, boolean cvrFetch, PartyTab on, boolean numberMissing) {

  static CprButtons of(PartyView party, CprSettings cpr, May may) {
    boolean person = party.protection() != null;
    boolean unanswered = person && (party.cpr() == null || party.cpr().fetchedAt() == null);
    String path = PartyTab.GENERAL.path(party.id());
    boolean fetch = person && cpr.inUse() && may.send(path + "/cpr-fetch");
    boolean business =
        party.contactType() == ContactType.J || party.contactType() == ContactType.V;
    return new CprButtons(
        fetch,
        fetch && unanswered && cpr.lookupUsed() && may.send(path + "/cpr-search"),
        business && may.send(path + "/cvr-fetch"),
        PartyTab.of(cpr.lookupTab()),
        unanswered);
  }
}
