package dk.partsync.console.start;

import dk.partsync.api.PageLimit;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ListedProtection;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.party.ProtectionTerm;
import dk.partsync.web.Queries;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for parties that people are likely to look for; masked as in any list. */
@Component
public final class PartyCards {

  private static final int NEWEST = 6;

  private final Queries queries;

  PartyCards(Queries queries) {
    this.queries = queries;
  }

  /** For users who may see whose address is protected. */
  ProtectionsCard protections() {
    ProtectionPage inForce = page(ProtectionTerm.PROTECTED);
    return new ProtectionsCard(
        inForce.protections().size(),
        inForce.next() != null,
        page(ProtectionTerm.COMING).protections(),
        page(ProtectionTerm.LAPSING).protections());
  }

  /** The parties that changed last. */
  List<PartySummary> newest() {
    FindParties newest =
        new FindParties(
            null, Set.of(), null, null, null, PartySort.LAST_UPDATED, true, null, NEWEST);
    return queries.ask(newest, PartyPage.class).parties();
  }

  private ProtectionPage page(ProtectionTerm term) {
    return queries.ask(
        new FindProtections(term, ProtectionsCard.DAYS, null, PageLimit.MAX), ProtectionPage.class);
  }

  /**
   * Whose name and address are protected.
   *
   * @param inForce how many are
   * @param andMore whether there are more than were counted
   */
  public record ProtectionsCard(
      int inForce, boolean andMore, List<ListedProtection> coming, List<ListedProtection> lapsing) {

    /** How far ahead is looked. */
    public static final int DAYS = 30;

    public ProtectionsCard {
      coming = List.copyOf(coming);
      lapsing = List.copyOf(lapsing);
    }
  }
}
