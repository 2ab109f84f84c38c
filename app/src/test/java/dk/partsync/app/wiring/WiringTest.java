package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.store.SqliteEventStore;
import java.util.UUID;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.data.mongodb.core.MongoTemplate;

@ExtendWith(SharedProduct.class)
class WiringTest {

  @Test
  void noEventProcessorIsLeftToADefault(StartedProduct product) {
    assertThat(ProcessorCheck.findingsIn(product.bean(Configuration.class))).isEmpty();
  }

  @Test
  void everySerializerWritesTheStoredForm(StartedProduct product) {
    assertThat(SerializerCheck.findingsIn(product.bean(Configuration.class))).isEmpty();
  }

  @Test
  void commandsRunOnThreadsOfTheirOwnAndHaveOneHandlerEach(StartedProduct product) {
    assertThat(CommandBusCheck.findingsIn(product.bean(Configuration.class))).isEmpty();
  }

  @Test
  void eventsGoToTheSqliteFileOnly(StartedProduct product) {
    assertThat(product.context().getBeansOfType(EventStore.class).values())
        .singleElement()
        .isInstanceOf(SqliteEventStore.class)
        .isSameAs(product.bean(Configuration.class).eventStore())
        .isSameAs(product.bean(Configuration.class).eventBus());
  }

  @Test
  void partiesAreProjectedByFourWorkers(StartedProduct product) {
    assertThat(
            product
                .bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(ProcessingGroups.PARTY, StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus())
        .hasSize(4);
  }

  /** The bean itself would be missing in any test, for the framework notices that it is tested. */
  @Test
  void nothingCallsHomeForUpdates(StartedProduct product) {
    assertThat(product.context().getBeanNamesForType(UpdateCheckerAutoConfiguration.class))
        .isEmpty();
  }

  @Test
  void noHandlerIsInterruptedByATimeout(StartedProduct product) {
    assertThat(product.context().getBeanNamesForType(AxonTimeoutAutoConfiguration.class)).isEmpty();
    assertThat(product.context().getBeanNamesForType(HandlerTimeoutHandlerEnhancerDefinition.class))
        .isEmpty();
  }

  @Test
  void theConnectorOfAxonServerIsSwitchedOff(StartedProduct product) {
    assertThat(product.context().getBeanNamesForType(AxonServerConnectionManager.class)).isEmpty();
    assertThat(product.bean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
    assertThat(product.bean(QueryBus.class)).isInstanceOf(SimpleQueryBus.class);
  }

  @Test
  void uuidsAreStoredInTheStandardForm(StartedProduct product) {
    MongoCollection<Document> probe = product.bean(MongoTemplate.class).getCollection("probe");
    probe.insertOne(new Document("_id", UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")));
    BsonDocument stored = probe.withDocumentClass(BsonDocument.class).find().first();
    probe.drop();
    assertThat(stored.getBinary("_id").getType())
        .isEqualTo(BsonBinarySubType.UUID_STANDARD.getValue());
  }
}
