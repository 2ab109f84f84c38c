package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.MessageJson;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.wiring.SampleUnits;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.query.operations.DeadLetters;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Views of a start, which are filled from the log before their processors take over. */
class FilledViewsTest {

  private static final int UNITS = 1_600;
  private static final String PARTY = ProcessingGroups.PARTY;

  /** Batches are of a thousand events, so parties have theirs in one, in neighbours and apart. */
  @Test
  void aFilledViewEqualsTheOneOfItsProcessorWhichGoesOnFromThere(@TempDir Path data) {
    List<DomainEventMessage<?>> log = imported();
    for (int number = UNITS; number > 0; number--) {
      log.add(SampleUnits.renamed(number, 1, "Anden " + number));
    }
    write(data, log);
    try (StartedProduct product = StartedProduct.start(data, List.of())) {
      awaitReady(product);
      assertThat(product.logLines())
          .anyMatch(line -> line.contains("party has been filled up to position " + 2 * UNITS));
      product.bean(EventStore.class).publish(SampleUnits.renamed(1, 2, "Tredje"));
      await().untilAsserted(() -> assertThat(nameOf(product, 1)).isEqualTo("Tredje"));

      List<String> filled = parties(product);
      assertThat(filled).hasSize(UNITS);
      StreamingEventProcessor processor = processor(product);
      processor.shutDown();
      processor.resetTokens();
      assertThat(parties(product)).isEmpty();
      processor.start();
      await().atMost(Duration.ofSeconds(20)).until(() -> parties(product).equals(filled));
    }
  }

  @Test
  void whatAViewCannotBeFilledWithIsADeadLetterOfItsProcessor(@TempDir Path data) {
    List<DomainEventMessage<?>> log = imported();
    log.add(SampleUnits.renamed(UNITS + 1, 7, "Gift"));
    log.add(SampleUnits.renamed(2, 1, "Anden"));
    write(data, log);
    try (StartedProduct product = StartedProduct.start(data, List.of())) {
      awaitReady(product);
      assertThat(product.logLines())
          .anyMatch(line -> line.contains("party cannot be filled further"))
          .anyMatch(line -> line.contains("party has been filled up to position 1500"))
          .noneMatch(line -> line.contains("Gift"));
      assertThat(parties(product)).hasSize(UNITS);
      assertThat(nameOf(product, 2)).isEqualTo("Anden");
      assertThat(product.bean(DeadLetters.class).sequences()).containsEntry(PARTY, 1L);
    }
  }

  private static List<DomainEventMessage<?>> imported() {
    List<DomainEventMessage<?>> log = new ArrayList<>();
    for (int number = 1; number <= UNITS; number++) {
      log.add(SampleUnits.imported(number, "Klinik " + number));
    }
    return log;
  }

  private static void write(Path data, List<DomainEventMessage<?>> log) {
    Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    try (SqliteDatabase database = SqliteDatabase.open(data.resolve("partsync.db"))) {
      SqliteEventStorageEngine.builder(database, serializer, serializer).build().appendEvents(log);
    }
  }

  private static void awaitReady(StartedProduct product) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(25))
        .until(() -> product.bean(CatchUp.class).isReached());
  }

  private static String nameOf(StartedProduct product, int number) {
    Document party =
        product
            .bean(MongoTemplate.class)
            .getCollection("party")
            .find(new Document("_id", SampleUnits.party(number)))
            .first();
    return party == null ? "" : party.getString("name");
  }

  private static List<String> parties(StartedProduct product) {
    return product
        .bean(MongoTemplate.class)
        .getCollection("party")
        .find()
        .sort(new Document("_id", 1))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  private static StreamingEventProcessor processor(StartedProduct product) {
    return product
        .bean(EventProcessingConfiguration.class)
        .eventProcessor(PARTY, StreamingEventProcessor.class)
        .orElseThrow();
  }
}
