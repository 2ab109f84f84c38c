package dk.partsync.query.operations;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.operations.DeadLetterPage;
import dk.partsync.api.operations.DeadLetterView;
import dk.partsync.api.operations.FindDeadLetters;
import dk.partsync.query.projection.PageKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Reads the dead letters of all views from where the queues keep them, whichever process works on
 * them, and never the events themselves.
 */
public final class DeadLetters {

  /** Sequences that a view's queue takes; after that the view stands still. */
  public static final int MAX_SEQUENCES = 1024;

  private static final String ORDER = "DEAD_LETTERS";

  private final MongoTemplate mongo;

  public DeadLetters(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Sequences that wait, by the event processor of the view; 0 for those without any. */
  public Map<String, Long> sequences() {
    Map<String, Long> sequences = new LinkedHashMap<>();
    ProcessingGroups.PROJECTIONS.forEach(group -> sequences.put(group, 0L));
    mongo
        .getCollection(DeadLetterFields.COLLECTION)
        .aggregate(DeadLetterPipeline.countSequences())
        .forEach(
            row ->
                sequences.computeIfPresent(
                    row.getString("_id"),
                    (group, none) -> row.get("sequences", Number.class).longValue()));
    return sequences;
  }

  /**
   * @throws QueryExecutionException when the page key is not one that this list gave out
   */
  DeadLetterPage find(FindDeadLetters query, DeadLetterReader reader) {
    PageKey after = query.after() == null ? null : PageKey.parse(ORDER, query.after());
    List<DeadLetterView> letters = new ArrayList<>();
    for (Document row : rows(query.view(), after, query.limit() + 1)) {
      letters.add(reader.read(row));
    }
    boolean more = letters.size() > query.limit();
    List<DeadLetterView> page = more ? letters.subList(0, query.limit()) : letters;
    return new DeadLetterPage(page, more ? keyOf(page.get(page.size() - 1)) : null);
  }

  private Iterable<Document> rows(@Nullable String view, @Nullable PageKey after, int limit) {
    return mongo
        .getCollection(DeadLetterFields.COLLECTION)
        .aggregate(DeadLetterPipeline.firstOfEach(view, after, limit));
  }

  private static String keyOf(DeadLetterView last) {
    return new PageKey(ORDER, last.view(), last.sequence()).text();
  }
}
