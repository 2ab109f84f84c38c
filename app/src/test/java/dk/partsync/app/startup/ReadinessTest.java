package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.MessageJson;
import dk.partsync.app.wiring.SampleUnits;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A start on a log that others have written: fresh processors have to work it all off first. */
class ReadinessTest {

  private static final int UNITS = 2_000;
  private static final String READINESS = "/actuator/health/readiness";

  @Test
  void readinessTurnsGreenOnlyWhenTheViewsShowEverything(@TempDir Path data) {
    prepare(data);
    GateOnLog.close();
    try (StartedProduct product = StartedProduct.start(data, List.of(GateOnLog.class))) {
      String auditor = product.credentials("auditor");
      assertNotReady(product, auditor);

      GateOnLog.open();
      int[] complete = {0};
      await()
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(25))
          .until(
              () -> {
                boolean ready = product.get("/api/parties", auditor).statusCode() == 200;
                complete[0] = ready ? parties(product) : 0;
                return ready;
              });
      assertThat(complete[0]).isEqualTo(UNITS);
      assertReady(product, auditor);
    } finally {
      GateOnLog.open();
    }
  }

  private static void assertNotReady(StartedProduct product, String auditor) {
    HttpResponse<String> answer = product.get("/api/parties", auditor);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).at("/code").asString()).isEqualTo("STARTING");
    assertThat(product.get("/api/parties").statusCode()).as("without credentials").isEqualTo(401);

    HttpResponse<String> readiness = product.get(READINESS);
    assertThat(readiness.statusCode()).isEqualTo(503);
    assertThat(json(readiness).at("/status").asString()).isEqualTo("OUT_OF_SERVICE");
    JsonNode projections = json(readiness).at("/components/projections");
    assertThat(projections.at("/status").asString()).isEqualTo("OUT_OF_SERVICE");
    assertThat(projections.has("details")).as("told to anybody").isFalse();
    projections = json(product.get(READINESS, auditor)).at("/components/projections/details");
    assertThat(projections.at("/goal").asInt()).isEqualTo(UNITS);
    assertThat(projections.at("/positions/party").asInt()).isLessThan(UNITS);
    assertThat(product.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(product.get("/api/docs", auditor).statusCode()).isEqualTo(200);
  }

  private static void assertReady(StartedProduct product, String auditor) {
    HttpResponse<String> readiness = product.get(READINESS);
    assertThat(readiness.statusCode()).isEqualTo(200);
    assertThat(json(readiness).at("/status").asString()).isEqualTo("UP");
    assertThat(json(product.get("/actuator/health")).at("/status").asString()).isEqualTo("UP");
    for (int number : new int[] {1, UNITS / 2, UNITS}) {
      assertThat(product.get("/api/parties/" + SampleUnits.party(number), auditor).body())
          .contains("Klinik " + number);
    }
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () ->
                assertThat(product.logLines())
                    .anyMatch(line -> line.contains("everything up to position " + UNITS)));
  }

  private static int parties(StartedProduct product) {
    return (int) product.bean(MongoTemplate.class).getCollection("party").countDocuments();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static void prepare(Path data) {
    Serializer serializer =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
    try (SqliteDatabase database = SqliteDatabase.open(data.resolve("partsync.db"))) {
      SqliteEventStorageEngine engine =
          SqliteEventStorageEngine.builder(database, serializer, serializer).build();
      engine.appendEvents(
          IntStream.rangeClosed(1, UNITS)
              .mapToObj(number -> SampleUnits.imported(number, "Klinik " + number))
              .toList());
    }
  }
}
