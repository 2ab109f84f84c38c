package dk.partsync.console.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CprPart;
import dk.partsync.api.party.CvrPart;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.web.Queries;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What registers say of a party, and the other parties that they name with it. */
@Component
final class PartyRelations {

  private static final int MOST_UNITS = 50;

  private final Queries queries;

  PartyRelations(Queries queries) {
    this.queries = queries;
  }

  /** What the party's register says of it, card by card. */
  List<PartySection> sections(PartyView party) {
    if (party.cpr() != null) {
      return CprSections.of(party.cpr());
    }
    if (party.cvr() != null) {
      return PartyCvrSections.of(party, party.cvr());
    }
    return party.sorUnit() == null
        ? List.of()
        : new PartySorSections(party, party.sorUnit(), this::name).all();
  }

  /** Everybody in the family. */
  List<PartyRelative> family(CprPart cpr) {
    return cpr.relatives().stream()
        .map(relative -> new PartyRelative(relative, partyOf(relative)))
        .toList();
  }

  /** The production units of a company that are parties. */
  List<PartySummary> units(CvrPart cvr) {
    String number = cvr.identity().cvrNumber();
    if (number == null || cvr.unitPartyIds().isEmpty()) {
      return List.of();
    }
    FindParties.CvrNumbers owner = new FindParties.CvrNumbers(null, null, CvrNumber.of(number));
    return found(Set.of(ContactType.V), null, owner, MOST_UNITS);
  }

  private @Nullable String name(String partyId) {
    return queries.find(new FindParty(partyId), PartyView.class).map(PartyView::name).orElse(null);
  }

  /** A number that is shown is one that this user may search by. */
  private @Nullable String partyOf(CprRelative relative) {
    String number = relative.cprNumber();
    if (number == null || !CprNumber.isOne(number)) {
      return null;
    }
    return found(Set.of(), CprNumber.of(number), FindParties.CvrNumbers.NONE, 1).stream()
        .findFirst()
        .map(PartySummary::id)
        .orElse(null);
  }

  private List<PartySummary> found(
      Set<ContactType> types,
      @Nullable CprNumber cprNumber,
      FindParties.CvrNumbers numbers,
      int limit) {
    FindParties query =
        new FindParties(
            null, types, null, null, null, cprNumber, numbers, PartySort.NAME, false, null, limit);
    return queries.ask(query, PartyPage.class).parties();
  }
}
