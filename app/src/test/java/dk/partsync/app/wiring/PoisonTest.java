package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dk.partsync.api.party.PartyEvent;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One handler fails on one event of party 7, whose names hold a canary. */
class PoisonTest {

  private static final int PARTIES = 40;
  private static final String POISONED = SampleUnits.party(7);
  private static final String CANARY = "0101901234";
  private static final String LETTERS = "/api/operations/dead-letters";

  private StartedProduct product;

  @BeforeEach
  void start(@TempDir Path data) {
    product =
        StartedProduct.start(
            data,
            List.of(FailingHandlers.class),
            "--logging.level.org.axonframework=INFO",
            "--logging.level.org.axonframework.eventhandling.deadletter=TRACE",
            "--logging.level.dk.partsync=TRACE");
  }

  @AfterEach
  void stop() {
    FailingHandlers.cure();
    product.close();
  }

  @Test
  void othersGoOnTheOrderIsKeptAndAfterTheCureTheViewIsThatOfACleanReplay() {
    FailingHandlers.failOn(
        message ->
            message instanceof DomainEventMessage<?> event
                && event.getAggregateIdentifier().equals(POISONED)
                && event.getPayload() instanceof PartyEvent
                && event.getSequenceNumber() == 1);
    publish(
        IntStream.rangeClosed(1, PARTIES).mapToObj(n -> SampleUnits.imported(n, "Klinik " + n)));
    for (int edition = 1; edition <= 3; edition++) {
      int sequence = edition;
      publish(
          IntStream.rangeClosed(1, PARTIES)
              .mapToObj(n -> SampleUnits.renamed(n, sequence, CANARY + " " + sequence)));
    }

    await().atMost(Duration.ofSeconds(10)).until(() -> versions().equals(allAt(4, 1)));
    await().atMost(Duration.ofSeconds(10)).until(() -> letter().at("/waiting").asLong() == 2);
    assertThat(letter().at("/sequence").asString()).isEqualTo(POISONED);
    assertThat(letter().at("/causeType").asString())
        .isEqualTo(IllegalArgumentException.class.getName());
    assertThat(retry()).isEqualTo("{\"emptied\":0,\"failed\":1,\"remaining\":1}");
    assertThat(letter().at("/waiting").asLong()).isEqualTo(2);

    FailingHandlers.cure();
    assertThat(retry()).isEqualTo("{\"emptied\":1,\"failed\":0,\"remaining\":0}");
    assertThat(letters().body()).isEqualTo("{\"letters\":[]}");
    List<String> mended = stored("party");
    assertThat(versions()).isEqualTo(allAt(4, 4));
    rebuild();
    assertThat(stored("party_2")).isEqualTo(mended);
    assertThat(product.logLines()).isNotEmpty().noneMatch(line -> line.contains(CANARY));
  }

  private void rebuild() {
    String views = "/api/operations/views";
    assertThat(post(views + "/none/rebuild", "{}").statusCode()).isEqualTo(404);
    HttpResponse<String> accepted = post(views + "/party/rebuild", "{}");
    assertThat(accepted.statusCode()).isEqualTo(202);
    assertThat(accepted.headers().firstValue("Location")).hasValue(views);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                JsonMapper.shared()
                    .readTree(product.get(views, product.credentials("auditor")).body())
                    .at("/views/0")
                    .has("rebuiltAt"));
  }

  private void publish(Stream<DomainEventMessage<?>> events) {
    product.bean(EventStore.class).publish(events.toList());
  }

  private static List<Long> allAt(long version, long poisoned) {
    return IntStream.rangeClosed(1, PARTIES).mapToObj(n -> n == 7 ? poisoned : version).toList();
  }

  private List<Long> versions() {
    List<Long> versions = new ArrayList<>();
    for (int number = 1; number <= PARTIES; number++) {
      Document party = parties().find(new Document("_id", SampleUnits.party(number))).first();
      versions.add(party == null ? 0 : party.getLong("v"));
    }
    return versions;
  }

  private List<String> stored(String collection) {
    return product
        .bean(MongoTemplate.class)
        .getCollection(collection)
        .find()
        .sort(new Document("_id", 1))
        .map(Document::toJson)
        .into(new ArrayList<>());
  }

  private MongoCollection<Document> parties() {
    return product.bean(MongoTemplate.class).getCollection("party");
  }

  private JsonNode letter() {
    return JsonMapper.shared().readTree(letters().body()).at("/letters/0");
  }

  private HttpResponse<String> letters() {
    HttpResponse<String> answer = product.get(LETTERS, product.credentials("auditor"));
    assertThat(answer.body()).doesNotContain(CANARY);
    return answer;
  }

  private String retry() {
    return post(LETTERS + "/retry", "{\"view\":\"party\"}").body();
  }

  private HttpResponse<String> post(String path, String body) {
    return product.send(
        product
            .request(path)
            .header("Authorization", product.credentials("admin"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }
}
