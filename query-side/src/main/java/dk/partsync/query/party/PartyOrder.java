package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartySort;
import dk.partsync.query.projection.PageKey;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of parties, and places in it.
 *
 * @param field the stored field to order by; ties go by id
 */
record PartyOrder(PartySort sort, String field, boolean descending) {

  /** A value that no order of open parties has: {@link NameFolding#sortKey} leaves no such sign. */
  private static final String HIDDEN = "~hidden";

  static PartyOrder of(FindParties query) {
    String field =
        switch (query.sort()) {
          case NAME -> PartyDocument.SORT_NAME;
          case LAST_UPDATED -> PartyDocument.LAST_UPDATED;
          case POST_CODE -> PartyDocument.POST_CODE;
        };
    return new PartyOrder(query.sort(), field, query.descending());
  }

  Document sorting() {
    int direction = descending ? -1 : 1;
    return new Document(field, direction).append("_id", direction);
  }

  /** The key of what follows a hidden party: it tells no value of it but the id. */
  String keyOfHidden(PartyRow last) {
    return new PageKey(name(), HIDDEN, last.id()).text();
  }

  /** The hidden party that a page ended with; none when it ended with another, or is the first. */
  @Nullable String hiddenBefore(@Nullable String key) {
    if (key == null) {
      return null;
    }
    PageKey place = PageKey.parse(name(), key);
    return place.value().equals(HIDDEN) ? place.id() : null;
  }

  String keyOf(PartyRow last) {
    String value =
        switch (sort) {
          case NAME -> last.sortName();
          case LAST_UPDATED -> Long.toString(last.lastUpdated().toEpochMilli());
          case POST_CODE -> last.postCode();
        };
    return new PageKey(name(), value, last.id()).text();
  }

  /**
   * The conditions for what follows a page, in parts that follow each other: what ties with its
   * last row, and what lies beyond. Each is one range of an index, however many tie.
   */
  List<Document> after(@Nullable String key) {
    if (key == null) {
      return List.of(new Document());
    }
    PageKey place = PageKey.parse(name(), key);
    Object value =
        sort == PartySort.LAST_UPDATED ? Instant.ofEpochMilli(place.number()) : place.value();
    String beyond = descending ? "$lt" : "$gt";
    return List.of(
        new Document(field, value).append("_id", new Document(beyond, place.id())),
        new Document(field, new Document(beyond, value)));
  }

  private String name() {
    return sort + (descending ? "-" : "+");
  }
}
