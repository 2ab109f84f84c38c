package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import dk.partsync.api.MessageJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query that sagas, tokens and dead letters make has an index that begins with its fields.
 */
class StoredIndexesTest {

  private static RealServers servers;
  private static MongoClient client;
  private static MongoTemplate mongo;

  @BeforeAll
  static void makeStores() {
    servers = RealServers.use();
    client = servers.mongoClient();
    mongo = DefaultMongoTemplate.builder().mongoDatabase(client, servers.database()).build();
    Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    IndexedSagas.create(mongo.sagaCollection());
    MongoTokenStore.builder().mongoTemplate(mongo).serializer(serializer).build();
    MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup("party")
        .mongoTemplate(mongo)
        .serializer(serializer)
        .build();
  }

  @AfterAll
  static void stop() {
    client.close();
    servers.close();
  }

  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of("sagas", "a saga", List.of("sagaIdentifier"), true),
        Arguments.of("sagas", "sagas of an event", List.of("sagaType", "associations"), false),
        Arguments.of("trackingtokens", "a token", List.of("processorName", "segment"), true),
        Arguments.of("trackingtokens", "tokens of a view", List.of("processorName"), false),
        Arguments.of("deadletters", "letters of a view", List.of("processingGroup"), false),
        Arguments.of(
            "deadletters",
            "letters of a sequence",
            List.of("processingGroup", "sequenceIdentifier"),
            false),
        Arguments.of(
            "deadletters",
            "a letter",
            List.of("processingGroup", "sequenceIdentifier", "index"),
            true));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("queries")
  void isServed(String collection, String query, List<String> fields, boolean unique) {
    assertThat(indexes(collection))
        .anySatisfy(
            index -> {
              List<String> keys = List.copyOf(index.get("key", Document.class).keySet());
              assertThat(keys).startsWith(fields.toArray(String[]::new));
              assertThat(!unique || index.getBoolean("unique", false)).isTrue();
            });
  }

  private static List<Document> indexes(String collection) {
    MongoCollection<Document> stored =
        client.getDatabase(servers.database()).getCollection(collection);
    return stored.listIndexes().into(new ArrayList<>());
  }
}
