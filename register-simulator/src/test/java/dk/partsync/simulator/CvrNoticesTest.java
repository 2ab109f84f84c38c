package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CvrNoticesTest {

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static JsonNode status() throws IOException {
    return serving
        .ask("{ DAF_RegisterImportStatus { lastEventId lastSequenceNumber lastUpdated } }")
        .connection();
  }

  private static List<JsonNode> noticesAfter(long id) throws IOException {
    List<JsonNode> notices = new ArrayList<>();
    serving
        .rows(
            "Events",
            "where: { eventid: { gt: %d } }".formatted(id),
            "eventid entityname eventaction object_id object_datafordelerRowId"
                + " datafordelerRegisterImportSequenceNumber fromfailedimport")
        .nodes()
        .forEach(notices::add);
    return notices;
  }

  private static String name(String special) throws IOException {
    String where = "where: { CVREnhedsId: { eq: \"%s\" } }".formatted(serving.id(special));
    return serving.rows("Navn", where, "vaerdi").values("vaerdi");
  }

  @Test
  void aChangeTellsOfAllRowsThatWentAndThenOfAllThatCame() throws IOException {
    long before = status().path("lastEventId").asLong();
    int sequence = status().path("lastSequenceNumber").asInt();
    serving.world.change(serving.id("careOf")).rename("Andetnavnet ApS");
    List<JsonNode> notices = noticesAfter(before);
    List<JsonNode> gone = having(notices, "eventaction", "d");
    List<JsonNode> come = having(notices, "eventaction", "i");
    assertThat(notices.subList(0, gone.size())).isEqualTo(gone);
    assertThat(come).hasSize(gone.size() + 2);
    assertThat(numbers(gone, "datafordelerRegisterImportSequenceNumber")).containsOnly(sequence);
    assertThat(numbers(come, "datafordelerRegisterImportSequenceNumber"))
        .containsOnly(sequence + 1);
    assertThat(texts(notices, "object_id")).containsOnly(serving.id("careOf"));
    assertThat(texts(gone, "entityname"))
        .startsWith("CVREnhed", "Virksomhed", "Reklamebeskyttelse", "Navn", "Adressering")
        .contains("Telefonnummer", "Branche");
    assertThat(status().path("lastSequenceNumber").asInt()).isEqualTo(sequence + 1);
    assertThat(status().path("lastEventId").asLong())
        .isEqualTo(notices.get(notices.size() - 1).path("eventid").asLong());
  }

  @Test
  void aUnitToldAgainUnchangedIsNoticedLikeAChange() throws IOException {
    long before = status().path("lastEventId").asLong();
    String name = name("publicLimited");
    serving.world.change(serving.id("publicLimited")).tellAgain();
    assertThat(texts(noticesAfter(before), "entityname")).contains("e-mailadresse");
    assertThat(name("publicLimited")).isEqualTo(name);
  }

  @Test
  void theRowsThatCameAreTheOnesThatAreShown() throws IOException {
    long before = status().path("lastEventId").asLong();
    serving.world.change(serving.id("careOf")).move();
    List<JsonNode> come = having(noticesAfter(before), "eventaction", "i");
    String where = "where: { CVREnhedsId: { eq: \"%s\" } }".formatted(serving.id("careOf"));
    String shown =
        serving.rows("Adressering", where, "datafordelerRowId").values("datafordelerRowId");
    assertThat(texts(having(come, "entityname", "Adressering"), "object_datafordelerRowId"))
        .containsExactlyInAnyOrder(shown.split(",", -1));
  }

  @Test
  void anIncompleteImportIsNoticedAndNotShown() throws IOException {
    JsonNode before = status();
    serving.world.holdImports();
    serving.world.change(serving.id("postBox")).rename("Andetnavnet ApS");
    assertThat(status()).isEqualTo(before);
    List<JsonNode> notices = noticesAfter(before.path("lastEventId").asLong());
    assertThat(numbers(notices, "datafordelerRegisterImportSequenceNumber"))
        .contains(before.path("lastSequenceNumber").asInt() + 1);
    assertThat(name("postBox")).isEqualTo("Boksen ApS");
    serving.world.completeImports();
    assertThat(name("postBox")).contains("Andetnavnet ApS");
    assertThat(status().path("lastSequenceNumber").asInt())
        .isEqualTo(before.path("lastSequenceNumber").asInt() + 1);
  }

  @Test
  void aDayBringsSeveralImportsWhoseNumbersRise() throws IOException {
    JsonNode before = status();
    serving.world.nextDay();
    List<Integer> numbers =
        numbers(
            having(noticesAfter(before.path("lastEventId").asLong()), "eventaction", "i"),
            "datafordelerRegisterImportSequenceNumber");
    assertThat(numbers).isSorted();
    assertThat(numbers.stream().distinct().count()).isGreaterThan(4);
    assertThat(status().path("lastUpdated").asString())
        .isGreaterThan(before.path("lastUpdated").asString());
  }

  @Test
  void noticesArePagedByTheirIds() throws IOException {
    serving.world.change(serving.id("noUnits")).move();
    JsonNode first =
        serving
            .ask("{ CVR_Events(first: 7) { pageInfo { endCursor } nodes { eventid } } }")
            .connection();
    JsonNode second =
        serving
            .ask(
                "{ CVR_Events(first: 7, after: \"%s\") { nodes { eventid } } }"
                    .formatted(first.path("pageInfo").path("endCursor").asString()))
            .connection();
    assertThat(second.path("nodes").path(0).path("eventid").asLong())
        .isEqualTo(first.path("nodes").path(6).path("eventid").asLong() + 1);
  }

  private static List<JsonNode> having(List<JsonNode> nodes, String field, String value) {
    return nodes.stream().filter(node -> node.path(field).asString().equals(value)).toList();
  }

  private static List<String> texts(List<JsonNode> nodes, String field) {
    return nodes.stream().map(node -> node.path(field).asString()).toList();
  }

  private static List<Integer> numbers(List<JsonNode> nodes, String field) {
    return nodes.stream().map(node -> node.path(field).asInt()).toList();
  }
}
