package dk.partsync.console.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindPartyNumbers;
import dk.partsync.api.party.PartyNumbers;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.web.Queries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the parties of a page of the list. */
@Component
final class ContactList {

  private final Queries queries;

  ContactList(Queries queries) {
    this.queries = queries;
  }

  /**
   * @param withCprNumbers whether the user may see CPR numbers
   */
  ContactPage page(ContactSearch search, boolean withCprNumbers) {
    List<ContactText.Meaning> meanings = ContactText.meanings(search.text());
    List<ContactTextKind> kinds = meanings.stream().map(ContactText.Meaning::kind).toList();
    if (search.types().isEmpty()) {
      return new ContactPage(search, kinds, List.of(), null, false);
    }
    List<PartySummary> parties = new ArrayList<>();
    List<String> next = new ArrayList<>();
    for (ContactText.Meaning meaning : meanings) {
      PartyPage page = queries.ask(query(search, meaning), PartyPage.class);
      parties.addAll(page.parties());
      if (page.next() != null) {
        next.add(page.next());
      }
    }
    boolean turns = meanings.size() == 1;
    return new ContactPage(
        search,
        kinds,
        rows(parties, withCprNumbers),
        turns && !next.isEmpty() ? next.get(0) : null,
        !turns && !next.isEmpty());
  }

  private static FindParties query(ContactSearch search, ContactText.Meaning meaning) {
    return new FindParties(
        meaning.words(),
        search.types(),
        meaning.sorId(),
        meaning.postCode(),
        search.state(),
        meaning.cprNumber(),
        meaning.numbers(),
        hidden(search.protection()),
        search.sort(),
        search.descending(),
        search.after(),
        ContactPage.ROWS);
  }

  private static @Nullable Boolean hidden(@Nullable ContactProtection protection) {
    return protection == null ? null : protection == ContactProtection.HIDDEN;
  }

  private List<ContactRow> rows(List<PartySummary> parties, boolean withCprNumbers) {
    Map<String, PartyNumbers.Numbers> numbers = numbers(parties, withCprNumbers);
    return parties.stream().map(party -> new ContactRow(party, numbers.get(party.id()))).toList();
  }

  private Map<String, PartyNumbers.Numbers> numbers(
      List<PartySummary> parties, boolean withCprNumbers) {
    List<String> ids = parties.stream().map(PartySummary::id).toList();
    return queries
        .ask(new FindPartyNumbers(ids, withCprNumbers), PartyNumbers.class)
        .parties()
        .stream()
        .collect(Collectors.toMap(PartyNumbers.Numbers::partyId, Function.identity()));
  }
}
