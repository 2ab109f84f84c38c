package dk.partsync.query.party;

import dk.partsync.api.party.FindProtections;
import dk.partsync.query.projection.PageKey;
import dk.partsync.query.projection.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Reads a page of persons by the last moment of their protections: one range of one index. */
final class ProtectionList {

  private static final String ORDER = "protection-end";
  private static final Document SORTING =
      new Document(PartyDocument.GUARDED_UNTIL, 1).append("_id", 1);

  private final MongoTemplate mongo;
  private final View view;

  ProtectionList(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /** Up to {@code query.limit() + 1} rows: one more than asked for when there is a next page. */
  List<ProtectionRow> read(FindProtections query, ProtectionTimes times) {
    List<ProtectionRow> rows = new ArrayList<>();
    for (Document part : after(query.after(), order(query))) {
      int missing = query.limit() + 1 - rows.size();
      if (missing > 0) {
        List<Document> all = new ArrayList<>(conditions(query, times));
        all.add(part);
        rows.addAll(find(PartyList.all(all), missing));
      }
    }
    return rows;
  }

  static String keyOf(FindProtections query, ProtectionRow last) {
    return new PageKey(order(query), Long.toString(last.guardedUntil().toEpochMilli()), last.id())
        .text();
  }

  private List<ProtectionRow> find(Document condition, int wanted) {
    Document fields = new Document();
    ProtectionRow.FIELDS.forEach(field -> fields.append(field, 1));
    return mongo
        .getCollection(view.reading(PartyDocument.COLLECTION))
        .find(condition)
        .projection(fields)
        .sort(SORTING)
        .limit(wanted)
        .map(ProtectionRow::of)
        .into(new ArrayList<>());
  }

  private static List<Document> conditions(FindProtections query, ProtectionTimes times) {
    Instant now = times.now();
    if (query.term() == null) {
      return List.of(guarded("$gte", times.back()));
    }
    return switch (query.term()) {
      case PROTECTED -> List.of(guarded("$gte", now), Hiding.protectedAt(now));
      case LAPSING -> List.of(guarded("$gte", now), Hiding.protectedAt(now, times.ahead()));
      case COMING ->
          List.of(guarded("$gte", now), new Document("$nor", List.of(Hiding.protectedAt(now))));
      case LAPSED -> List.of(guarded("$gte", times.back()), guarded("$lt", now));
    };
  }

  private static Document guarded(String operator, Instant moment) {
    return new Document(PartyDocument.GUARDED_UNTIL, new Document(operator, moment));
  }

  /** What ties with the last row of a page, and what lies beyond. */
  private static List<Document> after(@Nullable String key, String order) {
    if (key == null) {
      return List.of(new Document());
    }
    PageKey place = PageKey.parse(order, key);
    Instant until = Instant.ofEpochMilli(place.number());
    return List.of(
        new Document(PartyDocument.GUARDED_UNTIL, until)
            .append("_id", new Document("$gt", place.id())),
        guarded("$gt", until));
  }

  private static String order(FindProtections query) {
    return ORDER + "-" + query.term() + "-" + query.days();
  }
}
