package dk.partsync.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndexedBackendTest {

  private final AtomicLong examined = new AtomicLong();
  private final AtomicLong turns = new AtomicLong();
  private final MongoServer server =
      new MongoServer(new IndexedBackend(examined::incrementAndGet, turns::incrementAndGet));
  private MongoClient client;
  private MongoCollection<Document> collection;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    collection = client.getDatabase("test").getCollection("numbers");
    collection.createIndex(new Document("name", 1).append("_id", 1));
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  @DisplayName("B4 B8 a document is replaced by id and version without a look at the others")
  void anUpdateByIdAndMoreLooksAtOneDocument() {
    collection.insertMany(numbers(0, 1000));
    examined.set(0);
    Document known = new Document("_id", 500).append("name", "n0");
    assertThat(collection.replaceOne(known, new Document("name", "new")).getMatchedCount())
        .isEqualTo(1);
    assertThat(examined).hasValueLessThan(5);
    assertThat(named("new")).containsExactly(500);
  }

  @Test
  @DisplayName("B8 who inserts asks before each five documents whether others go first")
  void insertsAreMadeInTurns() {
    collection.insertMany(numbers(0, 100));
    assertThat(turns).hasValue(20);
    collection.find().first();
    assertThat(turns).hasValue(20);
  }

  @Test
  @DisplayName("B8 of words that many bear and few bear together only those few are looked at")
  void aSearchForFrequentWordsLooksAtThoseThatBearAllOfThem() {
    collection.createIndex(new Document("words", 1).append("name", 1).append("_id", 1));
    collection.insertMany(
        IntStream.range(0, 3000)
            .mapToObj(number -> numbered(number).append("words", words(number)))
            .toList());
    Document both =
        new Document(
            "$and",
            List.of(
                new Document("words", new Document("$regex", "^ev")),
                new Document("words", new Document("$regex", "^big"))));
    assertThat(firstInOrder(both, 5)).containsExactly(2000, 2010, 2020, 2030, 2040);
    examined.set(0);
    assertThat(firstInOrder(both, 5)).hasSize(5);
    assertThat(firstInOrder(new Document("words", "few").append("name", "n1"), 5)).hasSize(1);
    assertThat(firstInOrder(new Document("words", "even"), 5)).hasSize(5);
    assertThat(examined).hasValueLessThan(30);
  }

  private List<Integer> firstInOrder(Document query, int limit) {
    return collection
        .find(query)
        .sort(new Document("name", 1).append("_id", 1))
        .limit(limit)
        .map(document -> document.getInteger("_id"))
        .into(new ArrayList<>());
  }

  private static List<String> words(int number) {
    List<String> words = new ArrayList<>();
    words.add(number % 2 == 0 ? "even" : "odd");
    words.add(number < 2000 ? "small" : "big" + number % 100);
    if (number == 1001 || number == 2000) {
      words.add("few");
    }
    return words;
  }

  @Test
  void duplicatesInALargeInsertAreNamedByTheirPlace() {
    collection.insertMany(numbers(40, 60));
    MongoBulkWriteException failure =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () -> collection.insertMany(numbers(0, 100), new InsertManyOptions().ordered(false)));
    assertThat(failure.getWriteErrors())
        .extracting(BulkWriteError::getIndex)
        .containsExactlyElementsOf(IntStream.range(40, 60).boxed().toList());
    assertThat(collection.countDocuments()).isEqualTo(100);
    assertThat(named("n0")).hasSize(10);
  }

  @Test
  void anOrderedInsertEndsAtItsFirstDuplicate() {
    collection.insertMany(numbers(30, 31));
    MongoBulkWriteException failure =
        catchThrowableOfType(
            MongoBulkWriteException.class, () -> collection.insertMany(numbers(0, 100)));
    assertThat(failure.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(30);
    assertThat(collection.countDocuments()).isEqualTo(31);
  }

  @Test
  void anIndexThatComesLaterHoldsWhatWasThere() {
    collection.insertMany(numbers(0, 3_000));
    collection.createIndex(new Document("other", 1).append("_id", 1));
    collection.insertOne(new Document("_id", 5_000).append("other", "z"));
    Document all = new Document("_id", new Document("$gte", 2_998));
    assertThat(
            collection
                .find(all)
                .sort(new Document("other", 1).append("_id", 1))
                .limit(5)
                .map(document -> document.getInteger("_id"))
                .into(new ArrayList<>()))
        .containsExactly(2_998, 2_999, 5_000);
  }

  @Test
  void valuesWithoutOrderAreFoundByLookingAtAll() {
    collection.insertMany(numbers(0, 100));
    assertThat(named("n3")).hasSize(10);
    collection.insertOne(new Document("_id", 500).append("name", new Document("first", "n3")));
    collection.insertOne(new Document("_id", 501).append("name", "n3"));
    assertThat(named("n3")).hasSize(11).contains(501);
    collection.updateOne(
        new Document("_id", 500), new Document("$set", new Document("name", "n3")));
    collection.deleteOne(new Document("_id", 501));
    assertThat(named("n3")).hasSize(11).contains(500);
  }

  @Test
  void anEmptiedCollectionFindsWhatComesAfterwards() {
    collection.insertMany(numbers(0, 100));
    assertThat(named("n3")).hasSize(10);
    collection.deleteMany(new Document());
    assertThat(named("n3")).isEmpty();
    collection.insertMany(numbers(0, 10));
    assertThat(named("n3")).containsExactly(3);
  }

  private List<Integer> named(String name) {
    return collection
        .find(new Document("name", name))
        .map(document -> document.getInteger("_id"))
        .into(new ArrayList<>());
  }

  private static List<Document> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(IndexedBackendTest::numbered).toList();
  }

  private static Document numbered(int number) {
    return new Document("_id", number).append("name", "n" + number % 10);
  }
}
