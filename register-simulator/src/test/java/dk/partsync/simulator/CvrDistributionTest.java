package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CvrServing.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CvrDistributionTest {

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer send(String method, String path, String body) throws IOException {
    String pair = serving.cvr.distributionUser() + ":" + serving.cvr.distributionPassword();
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return serving.send(
        method, serving.url(path), "application/json", body, "Authorization", "Basic " + basic);
  }

  private static Answer search(String kind, String body) throws IOException {
    return send("POST", "/cvr-permanent/" + kind + "/_search", body);
  }

  private static JsonNode company(String special) throws IOException {
    String query = "{\"query\":{\"term\":{\"Vrvirksomhed.cvrNummer\":%s}}}";
    return search("virksomhed", query.formatted(serving.number(special)))
        .json()
        .path("hits")
        .path("hits")
        .path(0)
        .path("_source")
        .path("Vrvirksomhed");
  }

  @Test
  void nobodyGetsInWithoutPassword() throws IOException {
    String path = "/cvr-permanent/virksomhed/_search";
    assertThat(serving.send("POST", serving.url(path), "application/json", "{}").status())
        .isEqualTo(401);
  }

  @Test
  void aCompanyIsToldWithItsHistory() throws IOException {
    JsonNode company = company("renamed");
    assertThat(company.path("enhedsNummer").asString()).isEqualTo(serving.id("renamed"));
    assertThat(company.path("navne").findValuesAsString("navn"))
        .containsExactly("Førnavnet ApS", "Mellemnavnet ApS", "Nunavnet ApS");
    assertThat(company.path("navne").path(1).path("periode").toString())
        .isEqualTo("{\"gyldigFra\":\"2025-05-08\",\"gyldigTil\":\"2026-06-11\"}");
    assertThat(company.path("navne").path(2).path("periode").path("gyldigTil").isNull()).isTrue();
    assertThat(company.path("virksomhedMetadata").path("nyesteNavn").path("navn").asString())
        .isEqualTo("Nunavnet ApS");
    assertThat(company.path("sidstOpdateret").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0[12]:00");
  }

  @Test
  void addressesHaveNumbersAndNoPrefixOfCareOf() throws IOException {
    JsonNode address = company("careOf").path("beliggenhedsadresse").path(0);
    assertThat(address.path("conavn").asString()).isEqualTo("Kontorhotellet");
    assertThat(address.path("postnummer").isIntegralNumber()).isTrue();
    assertThat(address.path("husnummerFra").isIntegralNumber()).isTrue();
    assertThat(address.path("kommune").path("kommuneKode").isIntegralNumber()).isTrue();
    assertThat(
            company("foreignAddress")
                .path("beliggenhedsadresse")
                .path(0)
                .path("fritekst")
                .asString())
        .contains("Testhamn");
    assertThat(company("postBox").path("postadresse").path(0).path("postboks").asString())
        .isNotEmpty();
  }

  @Test
  void endsAndBankruptciesAreToldInWords() throws IOException {
    JsonNode ceased = company("ceased");
    assertThat(ceased.path("livsforloeb").path(0).path("periode").path("gyldigTil").asString())
        .isEqualTo("2026-03-04");
    assertThat(ceased.path("navne").path(0).path("periode"))
        .isEqualTo(ceased.path("livsforloeb").path(0).path("periode"));
    assertThat(ceased.path("virksomhedMetadata").path("sammensatStatus").asString())
        .isEqualTo("OPLØST EFTER FRIVILLIG LIKVIDATION");
    JsonNode bankrupt = company("bankrupt");
    assertThat(bankrupt.path("virksomhedsstatus").findValuesAsString("status"))
        .containsExactly("NORMAL", "UNDER KONKURS");
    assertThat(bankrupt.path("status").size()).isEqualTo(1);
  }

  @Test
  void aNumberGivenTwiceFindsBothCompanies() throws IOException {
    String query = "{\"query\":{\"terms\":{\"Vrvirksomhed.cvrNummer\":[\"%s\"]}}}";
    JsonNode hits =
        search("virksomhed", query.formatted(serving.number("givenAgain"))).json().path("hits");
    assertThat(hits.path("total").asInt()).isEqualTo(2);
    assertThat(hits.path("hits").path(0).path("_id").asString())
        .isEqualTo(serving.id("givenFirst"));
  }

  @Test
  void productionUnitsAreFoundByNumberAndTellTheirOwners() throws IOException {
    String query = "{\"query\":{\"terms\":{\"VrproduktionsEnhed.pNummer\":[%s]}}}";
    JsonNode unit =
        search("produktionsenhed", query.formatted(serving.number("movedUnit")))
            .json()
            .path("hits")
            .path("hits")
            .path(0)
            .path("_source")
            .path("VrproduktionsEnhed");
    assertThat(unit.path("virksomhedsrelation").findValuesAsString("cvrNummer"))
        .containsExactly(serving.number("noUnits"), serving.number("publicLimited"));
    assertThat(unit.path("produktionsEnhedMetadata").path("nyesteCvrNummerRelation").asString())
        .isEqualTo(serving.number("publicLimited"));
    assertThat(company("manyUnits").path("penheder").size()).isEqualTo(120);
  }

  @Test
  void unitsAreFoundByTheirId() throws IOException {
    String query = "{\"query\":{\"terms\":{\"Vrvirksomhed.enhedsNummer\":[%s,%s]}}}";
    JsonNode hits =
        search("virksomhed", query.formatted(serving.id("careOf"), serving.id("oneUnit")))
            .json()
            .path("hits");
    assertThat(hits.path("total").asInt()).isEqualTo(1);
  }

  @Test
  void whatChangedSinceIsFoundByTheTimeOfTheUpdate() throws IOException {
    String query =
        "{\"query\":{\"bool\":{\"must\":[{\"range\":{\"Vrvirksomhed.sidstOpdateret\":"
            + "{\"gte\":\"2026-09-20T04:00:00\"}}}]}},"
            + "\"sort\":[{\"Vrvirksomhed.sidstOpdateret\":\"asc\"}]}";
    assertThat(search("virksomhed", query).json().path("hits").path("total").asInt()).isZero();
    serving.world.change(serving.id("careOf")).rename("Andetnavnet ApS");
    serving.world.change(serving.id("association")).move();
    assertThat(search("virksomhed", query).json().path("hits").findValuesAsString("_id"))
        .containsExactly(serving.id("careOf"), serving.id("association"));
    assertThat(search("virksomhed", query.replace("asc", "desc")).json().findValuesAsString("_id"))
        .containsExactly(serving.id("association"), serving.id("careOf"));
  }

  @Test
  void membersCanBeSelected() throws IOException {
    String query =
        "{\"_source\":[\"Vrvirksomhed.cvrNummer\"],\"query\":"
            + "{\"term\":{\"Vrvirksomhed.enhedsNummer\":%s}}}";
    JsonNode hits = search("virksomhed", query.formatted(serving.id("careOf"))).json();
    assertThat(hits.path("hits").path("hits").path(0).path("_source").toString())
        .isEqualTo("{\"Vrvirksomhed\":{\"cvrNummer\":%s}}".formatted(serving.number("careOf")));
  }

  @Test
  void aScrollReachesEveryDocumentOnce() throws IOException {
    List<String> ids = new ArrayList<>();
    JsonNode page =
        send(
                "POST",
                "/cvr-permanent/virksomhed/_search?search_type=query_then_fetch&scroll=1m",
                "{\"size\":128,\"query\":{\"match_all\":{}}}")
            .json();
    int total = page.path("hits").path("total").asInt();
    while (!page.path("hits").path("hits").isEmpty()) {
      ids.addAll(page.path("hits").findValuesAsString("_id"));
      page =
          send(
                  "POST",
                  "/_search/scroll",
                  "{\"scroll\":\"10m\",\"scroll_id\":\"%s\"}"
                      .formatted(page.path("_scroll_id").asString()))
              .json();
    }
    assertThat(ids).hasSize(total).doesNotHaveDuplicates();
    String scroll = "{\"scroll_id\":\"%s\"}".formatted(page.path("_scroll_id").asString());
    assertThat(send("DELETE", "/_search/scroll", scroll).status()).isEqualTo(200);
    assertThat(send("POST", "/_search/scroll", scroll).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":{\"match\":{\"Vrvirksomhed.navne.navn\":\"x\"}}}",
        "{\"query\":{\"term\":{\"cvrNummer\":1}}}",
        "{\"from\":2999,\"size\":2}",
        "{"
      })
  void whatIsNotServedHereIsRefused(String body) throws IOException {
    assertThat(search("virksomhed", body).status()).isEqualTo(400);
  }

  @Test
  void otherIndexesAreNotThere() throws IOException {
    assertThat(search("deltager", "{}").status()).isEqualTo(404);
  }
}
