package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import dk.partsync.api.RightOfWay;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Another user of the machine finds the projections' port. */
@ExtendWith(SharedProduct.class)
class PrivateBackendTest {

  private MongoClient own;
  private String secret;
  private MongoClient stranger;

  @BeforeEach
  void connect(StartedProduct product) {
    own = product.bean(MongoClient.class);
    secret = product.bean(MongoTemplate.class).getDb().getName();
    own.getDatabase(secret).runCommand(new Document("ping", 1));
    stranger =
        MongoClients.create(
            "mongodb:/"
                + "/"
                + own.getClusterDescription().getServerDescriptions().get(0).getAddress());
  }

  @AfterEach
  void disconnect() {
    stranger.close();
  }

  @Test
  void theProductItselfReadsAndWrites() {
    var probe = own.getDatabase(secret).getCollection("probe");
    probe.insertMany(
        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)));
    try (MongoCursor<Document> cursor = probe.find().batchSize(2).iterator()) {
      assertThat(cursor).toIterable().hasSize(3);
    }
    probe.drop();
  }

  @Test
  @DisplayName("B8 who inserts for the product waits while requests are answered")
  void insertsGiveWay() {
    var probe = own.getDatabase(secret).getCollection("turns-probe");
    int waited = 0;
    RightOfWay.PROCESS.begin();
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
      while (System.nanoTime() < end) {
        long before = System.nanoTime();
        probe.insertOne(new Document());
        waited += System.nanoTime() - before > TimeUnit.MILLISECONDS.toNanos(20) ? 1 : 0;
      }
    } finally {
      RightOfWay.PROCESS.end();
      probe.drop();
    }
    assertThat(waited).as("of some 50 times in two seconds").isGreaterThan(10);
  }

  @Test
  void aStrangerIsGreetedButCannotListDatabases() {
    assertThat(stranger.getDatabase("admin").runCommand(new Document("isMaster", 1)).toJson())
        .doesNotContain(secret);
    refused(() -> stranger.listDatabaseNames().first());
  }

  @ParameterizedTest
  @ValueSource(strings = {"partsync", "admin", "local", "test", "p"})
  void aStrangerCannotReadOrWriteUnderAGuessedName(String name) {
    var database = stranger.getDatabase(name);
    refused(() -> database.listCollectionNames().first());
    refused(() -> database.getCollection("party").find().first());
    refused(() -> database.getCollection("party").countDocuments());
    refused(() -> database.getCollection("party").insertOne(new Document("_id", 1)));
    refused(() -> database.drop());
  }

  @Test
  void aStrangerCannotGoOnWithTheProductsCursor() {
    var probe = own.getDatabase(secret).getCollection("cursor-probe");
    probe.insertMany(
        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)));
    try (MongoCursor<Document> cursor = probe.find().batchSize(1).iterator()) {
      cursor.next();
      long id = cursor.getServerCursor().getId();
      Document more =
          new Document("getMore", id).append("collection", "cursor-probe").append("batchSize", 1);
      assertThat(own.getDatabase(secret).runCommand(more).toJson()).contains("nextBatch");
      refused(() -> stranger.getDatabase("admin").runCommand(more));
      refused(
          () ->
              stranger
                  .getDatabase("admin")
                  .runCommand(
                      new Document("killCursors", "cursor-probe").append("cursors", List.of(id))));
    }
    probe.drop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"serverStatus", "getLog", "hostInfo", "currentOp", "top", "shutdown", "dbStats"})
  void aStrangerCannotAskTheServerAboutItself(String command) {
    refused(() -> stranger.getDatabase("admin").runCommand(new Document(command, 1)));
  }

  @Test
  void theSecretNameIsInNoLogLine(StartedProduct product) {
    product.get("/api/parties", product.credentials("auditor"));
    assertThat(product.logLines()).anyMatch(line -> line.contains("org.mongodb.driver"));
    assertThat(product.logLines()).filteredOn(line -> line.contains(secret)).isEmpty();
  }

  @Test
  void aFailingCommandTellsNeitherTheNameNorItsContentToTheLog(StartedProduct product) {
    Document broken = new Document("unheardOf", "party").append("filter", "Grethe");
    assertThatThrownBy(() -> own.getDatabase(secret).runCommand(broken))
        .isInstanceOf(MongoException.class);
    assertThat(product.logLines())
        .filteredOn(line -> line.contains(secret) || line.contains("Grethe"))
        .isEmpty();
  }

  private static void refused(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOf(MongoException.class)
        .message()
        .containsIgnoringCase("no such command");
  }
}
