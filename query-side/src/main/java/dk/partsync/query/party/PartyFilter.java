package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;

/** The conditions of a search for parties on the stored fields. */
final class PartyFilter {

  private PartyFilter() {}

  /**
   * @param today the Danish day to tell states for
   * @param now the moment to judge protections at: what is asked for by a hidden value, or has its
   *     place by one, leaves out those whose it is
   */
  static List<Document> of(FindParties query, LocalDate today, Instant now) {
    List<Document> conditions = plain(query, today);
    if (query.words() != null) {
      NameFolding.words(query.words()).forEach(word -> conditions.add(beginning(word)));
    }
    if (query.postCode() != null) {
      conditions.add(new Document(PartyDocument.POST_CODE, query.postCode()));
    }
    if (mayHoldPersons(query) && leavesOutHidden(query)) {
      conditions.add(Hiding.shownAt(now));
    } else if (wantsHiddenAlone(query)) {
      conditions.add(Hiding.hiddenAt(now));
    }
    return conditions;
  }

  /** Whether {@link #of} finds nothing that is wanted, however much there is. */
  static boolean isOfHiddenAlone(FindParties query) {
    return wantsHiddenAlone(query)
        && (!mayHoldPersons(query) || asksForHidden(query) || isOrderedByHidden(query));
  }

  /** The conditions for those that {@link #of} leaves out and that match all the same. */
  static List<Document> hidden(FindParties query, LocalDate today, Instant now) {
    List<Document> conditions = plain(query, today);
    conditions.add(new Document("type", ContactType.C.name()));
    conditions.add(Hiding.hiddenAt(now));
    return conditions;
  }

  /** Whether {@link #hidden} follows what {@link #of} finds. */
  static boolean isFollowedByHidden(FindParties query) {
    return mayHoldPersons(query)
        && !asksForHidden(query)
        && isOrderedByHidden(query)
        && !Boolean.FALSE.equals(query.hidden());
  }

  private static boolean leavesOutHidden(FindParties query) {
    return asksForHidden(query) || isOrderedByHidden(query) || Boolean.FALSE.equals(query.hidden());
  }

  private static boolean wantsHiddenAlone(FindParties query) {
    return Boolean.TRUE.equals(query.hidden());
  }

  private static boolean mayHoldPersons(FindParties query) {
    return query.sorId() == null
        && !query.numbers().areGiven()
        && (query.contactTypes().isEmpty() || query.contactTypes().contains(ContactType.C));
  }

  private static boolean asksForHidden(FindParties query) {
    return query.words() != null || query.postCode() != null;
  }

  private static boolean isOrderedByHidden(FindParties query) {
    return query.sort() != PartySort.LAST_UPDATED;
  }

  private static List<Document> plain(FindParties query, LocalDate today) {
    List<Document> conditions = new ArrayList<>();
    if (query.sorId() != null) {
      conditions.add(new Document("_id", "sor-" + query.sorId()));
    }
    if (query.cprNumber() != null) {
      conditions.add(new Document(PartyDocument.NUMBERS, query.cprNumber().value()));
    }
    numbers(query.numbers(), conditions);
    if (!query.contactTypes().isEmpty()) {
      List<String> types = query.contactTypes().stream().map(ContactType::name).sorted().toList();
      conditions.add(new Document("type", new Document("$in", types)));
    }
    if (query.state() != null) {
      conditions.add(state(query.state(), today.toString()));
    }
    return conditions;
  }

  private static void numbers(FindParties.CvrNumbers numbers, List<Document> conditions) {
    if (numbers.cvrNumber() != null) {
      conditions.add(new Document(PartyDocument.CVR_NUMBERS, numbers.cvrNumber().value()));
    }
    if (numbers.pNumber() != null) {
      conditions.add(new Document(PartyDocument.CVR_NUMBERS, numbers.pNumber().value()));
    }
    if (numbers.ownerCvrNumber() != null) {
      conditions.add(new Document(PartyDocument.OWNER, numbers.ownerCvrNumber().value()));
    }
  }

  private static Document beginning(String word) {
    return new Document("words", new Document("$regex", "^" + word));
  }

  private static Document state(PartyState state, String day) {
    return switch (state) {
      case CLOSED -> new Document("end", new Document("$lt", day));
      case FUTURE -> notEnded(day).append("start", new Document("$gt", day));
      case OPEN -> notEnded(day).append("start", notLaterThan(day));
    };
  }

  private static Document notLaterThan(String day) {
    return new Document("$not", new Document("$gt", day));
  }

  private static Document notEnded(String day) {
    return new Document(
        "$or",
        Arrays.asList(new Document("end", null), new Document("end", new Document("$gte", day))));
  }
}
