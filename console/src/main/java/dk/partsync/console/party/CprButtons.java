package dk.partsync.console.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.settings.CprSettings;
import java.util.function.Predicate;

/**
 * Which of the buttons "Hent fra CPR", "Find CPR-nummer" and "Hent fra CVR" a party has, and where.
 * Whose roles do not allow it, or whose CPR is off, has none (A2-01, A2-11).
 *
 * @param on tab on which those of CPR stand (A2-37)
 * @param numberMissing whether the party's number is still to be written down or never answered for
 */
public record CprButtons(
    boolean fetch, boolean find, boolean cvrFetch, PartyTab on, boolean numberMissing) {

  /**
   * @param maySend whether the user may send a form to an address
   */
  static CprButtons of(PartyView party, CprSettings cpr, Predicate<String> maySend) {
    boolean person = party.protection() != null;
    boolean unanswered = person && (party.cpr() == null || party.cpr().fetchedAt() == null);
    String path = PartyTab.GENERAL.path(party.id());
    boolean fetch = person && cpr.inUse() && maySend.test(path + "/cpr-fetch");
    boolean business = party.contactType() == ContactType.J || party.contactType() == ContactType.V;
    return new CprButtons(
        fetch,
        fetch && unanswered && cpr.lookupUsed() && maySend.test(path + "/cpr-search"),
        business && maySend.test(path + "/cvr-fetch"),
        PartyTab.of(cpr.lookupTab()),
        unanswered);
  }
}
