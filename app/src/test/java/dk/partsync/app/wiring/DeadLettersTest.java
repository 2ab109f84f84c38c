package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.query.operations.DeadLetters;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
  private static final String CANARY = "Hemmelig";
  private static final String LETTERS = "/api/operations/dead-letters";

  private static StartedProduct product;

  @BeforeAll
  static void start(@TempDir Path data) {
    product =
        StartedProduct.start(
            data,
            List.of(),
            "--logging.level.org.axonframework=INFO",
            "--logging.level.org.axonframework.eventhandling.deadletter=TRACE",
            "--logging.level.dk.partsync=TRACE");
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @AfterEach
  void clear() {
    queue().clear();
    assertThat(product.logLines()).filteredOn(line -> line.contains(CANARY)).isEmpty();
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
        .filteredOn(line -> line.startsWith("ERROR"))
        .filteredOn(line -> line.contains(poison.getIdentifier()))
        .singleElement()
        .asString()
        .contains("party", "SorUnitRenamed");
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

  @Test
  void administratorsSeeWhyAnEventWaitsAndRetryItOverHttpAfterTheCure() {
    publish(SampleUnits.imported(10, "Forbillede 10"));
    DomainEventMessage<?> poison = SampleUnits.renamed(11, 1, "Hemmelig Klinik 11");
    publish(poison, SampleUnits.renamed(11, 2, "Klinik 11c"), SampleUnits.renamed(12, 7, "Gift"));
    awaitParty(10, "Forbillede 10");
    awaitLetters(11, 2);
    awaitLetters(12, 1);

    HttpResponse<String> answer = product.get(LETTERS + "?limit=1", product.credentials("auditor"));
    JsonNode letter = JsonMapper.shared().readTree(answer.body()).at("/letters/0");
    assertThat(letter.at("/view").asString()).isEqualTo("party");
    assertThat(letter.at("/sequence").asString()).isEqualTo(SampleUnits.party(11));
    assertThat(letter.at("/aggregateId").asString()).isEqualTo(SampleUnits.party(11));
    assertThat(letter.at("/eventId").asString()).isEqualTo(poison.getIdentifier());
    assertThat(letter.at("/eventType").asString()).isEqualTo("SorUnitRenamed");
    assertThat(letter.at("/sequenceNumber").asLong()).isEqualTo(1);
    assertThat(letter.at("/position").asLong()).isPositive();
    assertThat(letter.at("/causeType").asString())
        .isEqualTo("dk.partsync.query.projection.MissingEventsException");
    assertThat(letter.at("/causeAt").asString()).startsWith("ProjectionBatch.apply:");
    assertThat(letter.at("/waiting").asLong()).isEqualTo(1);
    assertThat(answer.body()).doesNotContain(CANARY);
    String next = answer.headers().firstValue("Link").orElseThrow().replaceFirst("<(.*)>.*", "$1");
    assertThat(product.get(next, product.credentials("admin")).body())
        .contains(SampleUnits.party(12))
        .doesNotContain(SampleUnits.party(11), "\"next\"");

    String all = "{\"view\":\"party\"}";
    assertThat(retryOverHttp(all, "auditor").statusCode()).isEqualTo(403);
    assertThat(retryOverHttp("{\"view\":\"none\"}", "admin").statusCode()).isEqualTo(404);
    assertThat(retryOverHttp(all, "admin").body())
        .isEqualTo("{\"emptied\":0,\"failed\":2,\"remaining\":2}");

    Document first = parties().find(new Document("_id", SampleUnits.party(10))).first();
    first.put("_id", SampleUnits.party(11));
    parties().insertOne(first);
    String one = "{\"view\":\"party\",\"sequence\":\"" + SampleUnits.party(11) + "\"}";
    assertThat(retryOverHttp(one, "admin").body())
        .isEqualTo("{\"emptied\":1,\"failed\":0,\"remaining\":1}");
    awaitParty(11, "Klinik 11c");
  }

  @Test
  void aFullQueueStopsTheViewAndTakesTheProductOutOfService() {
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> health("/actuator/health/readiness").at("/status").asString().equals("UP"));
    List<Document> letters = new ArrayList<>();
    for (int number = 0; number < DeadLetters.MAX_SEQUENCES; number++) {
      letters.add(
          new Document("processingGroup", GROUP)
              .append("sequenceIdentifier", "none-" + number)
              .append("index", 0L));
    }
    mongo().getCollection("deadletters").insertMany(letters);
    publish(SampleUnits.renamed(14, 1, "Hemmelig Klinik 14"));

    JsonNode readiness = health("/actuator/health/readiness");
    assertThat(readiness.at("/status").asString()).isEqualTo("OUT_OF_SERVICE");
    assertThat(readiness.at("/components/fullQueues/details/full/0").asString()).isEqualTo("party");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(product.logLines())
                    .anyMatch(line -> line.contains("DeadLetterQueueOverflowException")));
    publish(SampleUnits.imported(15, "Klinik 15"));

    queue().clear();
    assertThat(health("/actuator/health/readiness").at("/status").asString()).isEqualTo("UP");
    await().atMost(Duration.ofSeconds(10)).until(() -> lettersOf(14).size() == 1);
    awaitParty(15, "Klinik 15");
  }

  private static HttpResponse<String> retryOverHttp(String body, String user) {
    return product.send(
        product
            .request(LETTERS + "/retry")
            .header("Authorization", product.credentials(user))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
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
