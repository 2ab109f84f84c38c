package dk.partsync.query.operations;

import dk.partsync.query.projection.PageKey;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Aggregations over the stored dead letters; an index on group, sequence and index serves them. */
final class DeadLetterPipeline {

  private DeadLetterPipeline() {}

  /** Rows of {@code _id} (the group) and {@code sequences}. */
  static List<Document> countSequences() {
    Document sequence =
        new Document(DeadLetterFields.GROUP, "$" + DeadLetterFields.GROUP)
            .append(DeadLetterFields.SEQUENCE, "$" + DeadLetterFields.SEQUENCE);
    return List.of(
        new Document("$group", new Document("_id", sequence)),
        new Document(
            "$group",
            new Document("_id", "$_id." + DeadLetterFields.GROUP)
                .append("sequences", new Document("$sum", 1))));
  }

  /** Rows that {@link DeadLetterReader} reads, one for each sequence, in order. */
  static List<Document> firstOfEach(@Nullable String group, @Nullable PageKey after, int limit) {
    List<Document> conditions = new ArrayList<>();
    if (group != null) {
      conditions.add(new Document(DeadLetterFields.GROUP, group));
    }
    if (after != null) {
      conditions.add(beyond(after));
    }
    Document match = conditions.isEmpty() ? new Document() : new Document("$and", conditions);
    Document order = new Document("_id.group", 1).append("_id.sequence", 1);
    return List.of(
        new Document("$match", match),
        new Document(
            "$sort",
            new Document(DeadLetterFields.GROUP, 1)
                .append(DeadLetterFields.SEQUENCE, 1)
                .append(DeadLetterFields.INDEX, 1)),
        new Document("$group", firsts()),
        new Document("$sort", order),
        new Document("$limit", limit));
  }

  private static Document beyond(PageKey after) {
    Document sameGroup =
        new Document(DeadLetterFields.GROUP, after.value())
            .append(DeadLetterFields.SEQUENCE, new Document("$gt", after.id()));
    Document laterGroup = new Document(DeadLetterFields.GROUP, new Document("$gt", after.value()));
    return new Document("$or", List.of(laterGroup, sameGroup));
  }

  private static Document firsts() {
    return new Document(
            "_id",
            new Document("group", "$" + DeadLetterFields.GROUP)
                .append("sequence", "$" + DeadLetterFields.SEQUENCE))
        .append("letters", new Document("$sum", 1))
        .append("since", first(DeadLetterFields.SINCE))
        .append("touched", first(DeadLetterFields.TOUCHED))
        .append("cause", first(DeadLetterFields.CAUSE))
        .append("place", first(DeadLetterFields.PLACE))
        .append("aggregate", first(DeadLetterFields.AGGREGATE))
        .append("event", first(DeadLetterFields.EVENT))
        .append("type", first(DeadLetterFields.TYPE))
        .append("number", first(DeadLetterFields.NUMBER))
        .append("token", first(DeadLetterFields.TOKEN))
        .append("tokenType", first(DeadLetterFields.TOKEN_TYPE));
  }

  private static Document first(String field) {
    return new Document("$first", "$" + field);
  }
}
