package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CvrServing.Answer;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CvrRulesTest {

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  @Test
  void aMissingFilterIsRefusedInTheShapeThatWasCaptured() throws IOException {
    Answer answer = serving.ask("{\n  CVR_Navn(first: 1) { nodes { vaerdi } }\n}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("data").path("CVR_Navn").isNull()).isTrue();
    JsonNode error = answer.error();
    assertThat(error.path("message").asString())
        .isEqualTo(
            "When retrieving data for this entity, a filter on at least one of the following fields"
                + " must be specified: CVREnhedsId, datafordelerRowId, vaerdi");
    assertThat(error.path("locations").path(0).path("line").asInt()).isEqualTo(2);
    assertThat(error.path("locations").path(0).path("column").asInt()).isEqualTo(3);
    assertThat(error.path("path").path(0).asString()).isEqualTo("CVR_Navn");
    assertThat(answer.code()).isEqualTo("DAF-GQL-0009");
    assertThat(error.path("extensions").path("traceId").asString())
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Virksomhed | virkningFra: { gt: \"2020-01-01\" } | CVRNummer, datafordelerRowId, id,"
            + " virksomhedStartdato",
        "Adressering | AdresseringAnvendelse: { eq: \"postadresse\" } | Adresse, CVREnhedsId,"
            + " datafordelerRowId",
        "Branche | sekvens: { eq: 0 } | CVREnhedsId, datafordelerRowId, vaerdi",
        "Telefonnummer | virkningFra: { gt: \"2020-01-01\" } | CVREnhedsId, datafordelerRowId",
        "Beskaeftigelse | datafordelerRowVersion: { eq: 1 } | CVREnhedsId, datafordelerRowId"
      })
  void otherFiltersDoNotMakeUpForTheCompulsoryOnes(String entity, String where, String wanted)
      throws IOException {
    Answer answer =
        serving.ask(
            "{ CVR_%s(where: { %s }) { pageInfo { hasNextPage } } }".formatted(entity, where));
    assertThat(answer.code()).isEqualTo("DAF-GQL-0009");
    assertThat(answer.error().path("message").asString()).endsWith(": " + wanted);
  }

  @Test
  void aCompulsoryFilterMayStandInAnAnd() throws IOException {
    String where = "{ and: [{ CVREnhedsId: { eq: \"%s\" } }] }".formatted(serving.id("renamed"));
    assertThat(serving.rows("Navn", "where: " + where, "vaerdi").nodes().isEmpty()).isFalse();
  }

  @Test
  void noticesNeedNoFilter() throws IOException {
    assertThat(serving.ask("{ CVR_Events(first: 1) { nodes { eventid } } }").code()).isEmpty();
  }

  @Test
  void oneRootFieldIsAllowed() throws IOException {
    String one = "CVR_Navn(where: { CVREnhedsId: { eq: \"4990000001\" } }) { nodes { vaerdi } }";
    Answer answer = serving.ask("{ " + one + " " + one.replace("Navn", "Branche") + " }");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.code()).isEqualTo("DAF-GQL-0010");
  }

  @Test
  void aliasesAreNotAllowed() throws IOException {
    Answer answer =
        serving.ask(
            "{ CVR_Navn(where: { CVREnhedsId: { eq: \"4990000001\" } }) { nodes { navn: vaerdi } } }");
    assertThat(answer.code()).isEqualTo("DAF-GQL-0008");
  }

  @Test
  void introspectionIsSwitchedOff() throws IOException {
    assertThat(serving.ask("{ __schema { types { name } } }").code()).isEqualTo("HC0046");
  }

  @Test
  void aHundredIdsAreAllowedAndOneMoreIsNot() throws IOException {
    assertThat(byIds(100).json().has("errors")).isFalse();
    assertThat(byIds(101).code()).isEqualTo("DAF-GQL-0016");
  }

  private static Answer byIds(int count) throws IOException {
    List<String> ids = Collections.nCopies(count, serving.id("renamed"));
    return serving.ask(
        "query ($ids: [String!]) { CVR_Navn(where: { CVREnhedsId: { in: $ids } }) { nodes { vaerdi"
            + " } } }",
        Map.of("ids", ids));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1001})
  void pagesHoldOneToAThousand(int first) throws IOException {
    assertThat(
            serving.ask("{ CVR_Events(first: %d) { nodes { eventid } } }".formatted(first)).code())
        .isEqualTo("HC0051");
  }

  @Test
  void thereIsNoTimeOfRegistrationToAskFor() throws IOException {
    Answer answer =
        serving.ask(
            "{ CVR_Navn(registreringstid: \"2026-01-01T00:00:00Z\", where: { CVREnhedsId: { eq:"
                + " \"4990000001\" } }) { nodes { vaerdi } } }");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.error().path("message").asString()).contains("registreringstid");
  }
}
