package dk.partsync.query.party;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Tells from one part of the parties how far a page of all of them will reach. */
final class PartySample {

  /** Room for chance: with it, one page in some hundred reaches further than the sample says. */
  private static final int SPARE = 4;

  private final MongoCollection<Document> parties;
  private final PartyOrder order;

  PartySample(MongoCollection<Document> parties, PartyOrder order) {
    this.parties = parties;
    this.order = order;
  }

  /**
   * A value of the ordered field before which more than the wanted number of rows very likely lie;
   * none when the sample has too few for that, so that sorting all of them is cheap.
   */
  @Nullable Object reach(List<Document> conditions, int wanted) {
    List<Document> sampled = new ArrayList<>(conditions);
    sampled.add(new Document("part", 0));
    List<Comparable<Object>> values = values(sampled);
    int place = 2 * wanted / SamplePart.PARTS + SPARE;
    if (values.size() <= place) {
      return null;
    }
    Comparator<Comparable<Object>> ascending = Comparable::compareTo;
    values.sort(order.descending() ? Collections.reverseOrder(ascending) : ascending);
    return values.get(place);
  }

  @SuppressWarnings("unchecked") // one field's values are all strings or all dates
  private List<Comparable<Object>> values(List<Document> conditions) {
    return parties
        .find(PartyList.all(conditions))
        .projection(new Document(order.field(), 1).append("_id", 0))
        .map(row -> (Comparable<Object>) row.get(order.field()))
        .into(new ArrayList<>());
  }
}
