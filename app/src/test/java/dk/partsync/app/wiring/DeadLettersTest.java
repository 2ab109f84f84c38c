package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.partsync.api.ProcessingGroups;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadLettersTest {

  private static final String GROUP = ProcessingGroups.PARTY;

  private static StartedProduct product;

  @BeforeAll
  static void start(@TempDir Path data) {
    product = StartedProduct.start(data);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @AfterEach
  void clear() {
    queue().clear();
  }

  @Test
  void aPoisonedEventWaitsInMongoWhileOtherPartiesGoOn() {
    DomainEventMessage<?> poison = SampleUnits.renamed(1, 0, "Hemmelig Klinik");
    publish(poison, SampleUnits.imported(2, "Anden Klinik"));
    awaitParty(2, "Anden Klinik");
    awaitLetters(1, 1);

    assertThat(lettersOf(1))
        .singleElement()
        .satisfies(letter -> assertThat(letter.toJson()).contains(poison.getIdentifier()));
    assertThat(lettersOf(2)).isEmpty();
  }

  @Test
  void deadLettersRaiseTheAlarmButTheProductStaysInService() {
    assertThat(health("/actuator/health").at("/components/deadLetters/status").asString())
        .isEqualTo("UP");
    DomainEventMessage<?> poison = SampleUnits.renamed(3, 0, "Hemmelig Klinik");
    publish(poison, SampleUnits.imported(4, "Anden Klinik"));
    awaitParty(4, "Anden Klinik");
    awaitLetters(3, 1);

    JsonNode component = health("/actuator/health").at("/components/deadLetters");
    assertThat(component.at("/status").asString()).isEqualTo("DEGRADED");
    assertThat(health("/actuator/health").at("/status").asString()).isEqualTo("DEGRADED");
    assertThat(product.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(component.at("/details/party").asLong()).isEqualTo(1);
    assertThat(health("/actuator/health/readiness").at("/status").asString()).isEqualTo("UP");
    assertThat(product.logLines())
        .filteredOn(line -> line.contains(poison.getIdentifier()))
        .singleElement()
        .asString()
        .startsWith("ERROR")
        .contains("party", "SorUnitRenamed");
    assertThat(product.logLines()).filteredOn(line -> line.contains("Hemmelig")).isEmpty();
  }

  @Test
  void aRetryBeforeTheCureKeepsTheLetterAndOneAfterItTakesInAllThatWaited() {
    publish(SampleUnits.imported(5, "Forbillede"));
    publish(SampleUnits.renamed(6, 1, "Nyt Navn"), SampleUnits.renamed(6, 2, "Nyeste Navn"));
    awaitParty(5, "Forbillede");
    awaitLetters(6, 2);

    assertThat(retry(6)).isFalse();
    assertThat(lettersOf(6)).hasSize(2);

    Document first = parties().find(new Document("_id", SampleUnits.party(5))).first();
    first.put("_id", SampleUnits.party(6));
    parties().insertOne(first);
    assertThat(retry(6)).isTrue();
    assertThat(lettersOf(6)).isEmpty();
    awaitParty(6, "Nyeste Navn");
  }

  @Test
  void aResetReplaysEverythingToTheSameDocumentsAndTheSameDeadLetters() {
    publish(
        SampleUnits.imported(7, "Klinik 7"),
        SampleUnits.renamed(7, 1, "Klinik 7b"),
        SampleUnits.renamed(8, 0, "Gift"),
        SampleUnits.imported(9, "Klinik 9"));
    awaitParty(7, "Klinik 7b");
    awaitParty(9, "Klinik 9");
    awaitLetters(8, 1);
    List<Document> before = stored(7, 9);
    assertThat(before).hasSize(2);

    StreamingEventProcessor processor =
        product
            .bean(EventProcessingConfiguration.class)
            .eventProcessor(GROUP, StreamingEventProcessor.class)
            .orElseThrow();
    processor.shutDown();
    processor.resetTokens();
    assertThat(parties().countDocuments()).isZero();
    processor.start();

    await().atMost(Duration.ofSeconds(20)).until(() -> caughtUp(processor));
    assertThat(stored(7, 9)).isEqualTo(before);
    assertThat(lettersOf(8)).hasSize(1);
  }

  private static boolean caughtUp(StreamingEventProcessor processor) {
    long head = product.bean(EventStore.class).createHeadToken().position().orElseThrow();
    Collection<EventTrackerStatus> segments = processor.processingStatus().values();
    return segments.size() == 4
        && segments.stream().allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
  }

  private static void publish(DomainEventMessage<?>... events) {
    product.bean(EventStore.class).publish(List.of(events));
  }

  private static void awaitParty(int number, String name) {
    String path = "/api/parties/" + SampleUnits.party(number);
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                assertThat(product.get(path, product.credentials("auditor")).body())
                    .contains(name));
  }

  private static JsonNode health(String path) {
    return JsonMapper.shared().readTree(product.get(path, product.credentials("monitor")).body());
  }

  private static SequencedDeadLetterQueue<?> queue() {
    return product.bean(EventProcessingConfiguration.class).deadLetterQueue(GROUP).orElseThrow();
  }

  private static void awaitLetters(int number, int count) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(lettersOf(number)).hasSize(count));
  }

  private static boolean retry(int number) {
    return product
        .bean(EventProcessingConfiguration.class)
        .sequencedDeadLetterProcessor(GROUP)
        .orElseThrow()
        .process(
            letter ->
                ((DomainEventMessage<?>) letter.message())
                    .getAggregateIdentifier()
                    .equals(SampleUnits.party(number)));
  }

  private static List<Document> lettersOf(int number) {
    return mongo()
        .getCollection("deadletters")
        .find(new Document("sequenceIdentifier", SampleUnits.party(number)))
        .into(new ArrayList<>());
  }

  private static List<Document> stored(int... numbers) {
    List<String> ids = Arrays.stream(numbers).mapToObj(SampleUnits::party).toList();
    return parties()
        .find(new Document("_id", new Document("$in", ids)))
        .sort(new Document("_id", 1))
        .into(new ArrayList<>());
  }

  private static MongoCollection<Document> parties() {
    return mongo().getCollection("party");
  }

  private static MongoTemplate mongo() {
    return product.bean(MongoTemplate.class);
  }
}
