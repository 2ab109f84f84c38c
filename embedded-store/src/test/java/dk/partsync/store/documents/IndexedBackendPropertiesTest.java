package dk.partsync.store.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;

/** Whatever was written, with indexes the same is found as without. */
class IndexedBackendPropertiesTest {

  private static final List<Document> INDEXES =
      List.of(
          new Document("name", 1).append("_id", 1),
          new Document("at", -1).append("_id", -1),
          new Document("words", 1).append("name", 1).append("_id", 1),
          new Document("group", 1).append("name", -1).append("_id", -1),
          new Document("group", 1).append("words", 1),
          new Document("at", 1));

  private static final List<Document> ORDERS =
      List.of(
          new Document("_id", 1),
          new Document("name", 1).append("_id", 1),
          new Document("name", -1).append("_id", -1),
          new Document("name", 1).append("_id", -1),
          new Document("at", -1).append("_id", -1),
          new Document("group", 1).append("name", 1).append("_id", 1),
          new Document("group", -1).append("name", 1).append("_id", 1));

  private static final MongoServer INDEXED = new MongoServer(new IndexedBackend());
  private static final MongoServer PLAIN = new MongoServer(new MemoryBackend());
  private static MongoClient indexed;
  private static MongoClient plain;

  @BeforeContainer
  static void start() {
    indexed = MongoClients.create(INDEXED.bindAndGetConnectionString());
    plain = MongoClients.create(PLAIN.bindAndGetConnectionString());
  }

  @AfterContainer
  static void stop() {
    indexed.close();
    plain.close();
    INDEXED.shutdownNow();
    PLAIN.shutdownNow();
  }

  /** What is written to a collection or asked of it, and what it answers. */
  interface Step {
    List<Document> on(MongoCollection<Document> collection);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void answersAreThoseOfACollectionWithoutIndexes(@ForAll("steps") List<Step> steps) {
    String name = UUID.randomUUID().toString();
    MongoCollection<Document> searched = indexed.getDatabase("test").getCollection(name);
    MongoCollection<Document> scanned = plain.getDatabase("test").getCollection(name);
    INDEXES.forEach(searched::createIndex);
    scanned.createIndex(INDEXES.get(0));
    for (Step step : steps) {
      assertThat(step.on(searched)).isEqualTo(step.on(scanned));
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> step =
        Arbitraries.oneOf(puts(), puts(), changes(), deletes(), finds(), finds(), pages());
    return step.list().ofMinSize(1).ofMaxSize(50);
  }

  private static Arbitrary<Step> puts() {
    return documents()
        .map(
            document ->
                collection -> {
                  collection.replaceOne(
                      new Document("_id", document.get("_id")),
                      document,
                      new ReplaceOptions().upsert(true));
                  return List.of();
                });
  }

  private static Arbitrary<Step> changes() {
    return Combinators.combine(conditions(), texts())
        .as(
            (condition, text) ->
                collection -> {
                  Document change = new Document("$set", new Document("name", text));
                  long count = collection.updateMany(condition, change).getMatchedCount();
                  return List.of(new Document("changed", count));
                });
  }

  private static Arbitrary<Step> deletes() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, ids().map(id -> new Document("_id", id))),
            Tuple.of(1, Arbitraries.create(Document::new)))
        .map(
            condition ->
                collection ->
                    List.of(
                        new Document(
                            "deleted", collection.deleteMany(condition).getDeletedCount())));
  }

  private static Arbitrary<Step> finds() {
    return Combinators.combine(
            conditions().list().ofMaxSize(3),
            Arbitraries.of(ORDERS),
            Arbitraries.integers().between(0, 5))
        .as(
            (conditions, order, limit) ->
                collection ->
                    collection
                        .find(
                            conditions.isEmpty()
                                ? new Document()
                                : new Document("$and", conditions))
                        .sort(order)
                        .limit(limit)
                        .into(new ArrayList<>()));
  }

  /** All pages, each asked for by the last document of the one before, as lists of parties are. */
  private static Arbitrary<Step> pages() {
    return Combinators.combine(
            conditions().list().ofMaxSize(2),
            Arbitraries.of("name", "group"),
            Arbitraries.of(1, -1),
            Arbitraries.integers().between(1, 3))
        .as(
            (conditions, field, direction, limit) ->
                collection -> pages(collection, conditions, field, direction, limit));
  }

  private static List<Document> pages(
      MongoCollection<Document> collection,
      List<Document> conditions,
      String field,
      int direction,
      int limit) {
    String beyond = direction > 0 ? "$gt" : "$lt";
    List<Document> all = new ArrayList<>();
    List<Document> page = page(collection, conditions, field, direction, limit);
    while (!page.isEmpty()) {
      all.addAll(page);
      Document last = page.get(page.size() - 1);
      Object value = last.get(field);
      page =
          page(
              collection,
              with(
                  conditions,
                  new Document(field, value).append("_id", new Document(beyond, last.get("_id")))),
              field,
              direction,
              limit);
      if (page.isEmpty() && value != null) {
        page =
            page(
                collection,
                with(conditions, new Document(field, new Document(beyond, value))),
                field,
                direction,
                limit);
      }
    }
    return all;
  }

  private static List<Document> with(List<Document> conditions, Document condition) {
    List<Document> all = new ArrayList<>(conditions);
    all.add(condition);
    return all;
  }

  private static List<Document> page(
      MongoCollection<Document> collection,
      List<Document> conditions,
      String field,
      int direction,
      int limit) {
    return collection
        .find(conditions.isEmpty() ? new Document() : new Document("$and", conditions))
        .sort(new Document(field, direction).append("_id", direction))
        .limit(limit)
        .into(new ArrayList<>());
  }

  private static Arbitrary<Document> conditions() {
    Arbitrary<Document> comparisons =
        Combinators.combine(
                Arbitraries.of("name", "group", "words", "_id"),
                Arbitraries.of("$eq", "$gt", "$gte", "$lt", "$lte", "$ne"),
                texts())
            .as((field, operator, text) -> new Document(field, new Document(operator, text)));
    Arbitrary<Document> between =
        Combinators.combine(Arbitraries.of("name", "words"), texts(), texts())
            .as((field, a, b) -> new Document(field, new Document("$gte", a).append("$lt", b)));
    Arbitrary<Document> times =
        Combinators.combine(Arbitraries.of("$gt", "$lte"), Arbitraries.longs().between(0, 5))
            .as((operator, time) -> new Document("at", new Document(operator, new Date(time))));
    Arbitrary<Document> alternatives =
        Combinators.combine(Arbitraries.of("group", "words", "_id"), texts().list().ofMaxSize(3))
            .as((field, texts) -> new Document(field, new Document("$in", texts)));
    Arbitrary<Document> beginnings =
        Combinators.combine(Arbitraries.of("name", "words"), texts())
            .as((field, text) -> new Document(field, new Document("$regex", "^" + text)));
    Arbitrary<Document> none =
        Arbitraries.of("name", "group", "words", "at").map(field -> new Document(field, null));
    Arbitrary<Document> neither =
        Combinators.combine(texts(), texts())
            .as(
                (group, word) ->
                    new Document(
                        "$nor",
                        List.of(new Document("group", group), new Document("words", word))));
    return Arbitraries.oneOf(comparisons, between, times, alternatives, beginnings, none, neither);
  }

  private static Arbitrary<Document> documents() {
    return Combinators.combine(
            ids(),
            texts().injectNull(0.1),
            texts().injectNull(0.2),
            texts().list().ofMaxSize(3).map(Object.class::cast),
            Arbitraries.longs().between(0, 5).map(Date::new).injectNull(0.2))
        .as(
            (id, name, group, words, at) -> {
              Document document = new Document("_id", id).append("words", words);
              if (group != null) {
                document.append("group", group);
              }
              return document.append("name", name).append("at", at);
            });
  }

  private static Arbitrary<String> ids() {
    return texts();
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', 'b', 'å').ofMinLength(1).ofMaxLength(3);
  }
}
