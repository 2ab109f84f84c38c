package dk.partsync.query.party;

import dk.partsync.query.projection.Indexes;
import java.util.List;

/** The indexes that serve the queries for parties besides {@code _id}. */
final class PartyIndexes {

  static final Indexes ALL =
      new Indexes(
          PartyDocument.COLLECTION,
          List.of(
              Indexes.index("name", PartyDocument.SORT_NAME, "_id"),
              Indexes.index("last-updated", PartyDocument.LAST_UPDATED, "_id"),
              Indexes.index("post-code", PartyDocument.POST_CODE, "_id"),
              Indexes.index(
                  "post-code-name", PartyDocument.POST_CODE, PartyDocument.SORT_NAME, "_id"),
              Indexes.index("words", "words", PartyDocument.SORT_NAME, "_id"),
              Indexes.index("type-name", "type", PartyDocument.SORT_NAME, "_id"),
              Indexes.index("cpr-numbers", PartyDocument.NUMBERS),
              Indexes.index("cvr-numbers", PartyDocument.CVR_NUMBERS),
              Indexes.index("owner-name", PartyDocument.OWNER, PartyDocument.SORT_NAME, "_id"),
              Indexes.index("protection-end", PartyDocument.GUARDED_UNTIL, "_id"),
              Indexes.index("start", "start"),
              Indexes.index("end", "end")));

  private PartyIndexes() {}
}
