package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CvrServing.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CvrDataTest {

  private static final String NOW = "virkningstid: \"2026-09-20T06:00:00Z\", ";

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer ofUnit(String entity, String special, String fields) throws IOException {
    String where = "where: { CVREnhedsId: { eq: \"" + serving.id(special) + "\" } }";
    return serving.rows(entity, NOW + where, fields);
  }

  /** Rows of companies that were not taken back. */
  private static List<JsonNode> standing(String arguments) throws IOException {
    String fields = "id status virksomhedOphoersdato registreringTil";
    List<JsonNode> rows = new ArrayList<>();
    serving.rows("Virksomhed", arguments, fields).nodes().forEach(rows::add);
    rows.removeIf(row -> !row.path("registreringTil").isNull());
    return rows;
  }

  private static Answer unitsOf(String special, String more) throws IOException {
    String where = "where: { tilknyttetVirksomhedsCVRNummer: { eq: %s } }";
    return serving.rows(
        "Produktionsenhed",
        more + where.formatted(serving.number(special)),
        "id status registreringTil");
  }

  @Test
  void aCompanyIsFoundByItsNumberAndItsNameByItsId() throws IOException {
    Answer company =
        serving.ask(
            "query V($cvr: Long!, $at: DafDateTime!) { CVR_Virksomhed(first: 1, virkningstid: $at,"
                + " where: { CVRNummer: { eq: $cvr } }) { nodes { id CVRNummer status"
                + " virksomhedStartdato virksomhedOphoersdato registreringFra"
                + " datafordelerRegisterImportSequenceNumber } } }",
            Map.of(
                "cvr",
                Long.valueOf(serving.number("specialLetters")),
                "at",
                "2026-09-20T06:00:00Z"));
    JsonNode node = company.nodes().path(0);
    assertThat(node.path("id").asString()).isEqualTo(serving.id("specialLetters"));
    assertThat(node.path("CVRNummer").isIntegralNumber()).isTrue();
    assertThat(node.path("status").asString()).isEqualTo("aktiv");
    assertThat(node.path("virksomhedOphoersdato").isNull()).isTrue();
    assertThat(node.path("registreringFra").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    assertThat(ofUnit("Navn", "specialLetters", "vaerdi").values("vaerdi"))
        .isEqualTo("Ærø Ål & Østers, Åse's \"Spisehus\" ApS");
  }

  @Test
  void anUnknownNumberFindsAnEmptyPageWithoutCursors() throws IOException {
    JsonNode page =
        serving
            .ask(
                "{ CVR_Virksomhed(where: { CVRNummer: { eq: 90000007 } }) { pageInfo { hasNextPage"
                    + " hasPreviousPage startCursor endCursor } nodes { id } } }")
            .connection();
    assertThat(page.path("nodes").isEmpty()).isTrue();
    assertThat(page.path("pageInfo").path("startCursor").isNull()).isTrue();
    assertThat(page.path("pageInfo").path("endCursor").isNull()).isTrue();
    assertThat(page.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
  }

  @Test
  void aCeasedCompanyIsNotInEffectAndIsFoundWithoutTime() throws IOException {
    String where = "where: { CVRNummer: { eq: " + serving.number("ceased") + " } }";
    assertThat(standing(NOW + where)).isEmpty();
    JsonNode row = standing(where).get(0);
    assertThat(row.path("status").asString()).isEqualTo("inaktiv");
    assertThat(row.path("virksomhedOphoersdato").asString()).isEqualTo("2026-03-04");
  }

  @Test
  void aCompanyCanHaveCeasedAlthoughItsRowsHold() throws IOException {
    String where = "where: { CVRNummer: { eq: " + serving.number("ceasedInEffect") + " } }";
    Answer answer =
        serving.rows("Virksomhed", NOW + where, "registreringTil virksomhedOphoersdato");
    assertThat(answer.values("virksomhedOphoersdato")).contains("2026-03-04");
    assertThat(serving.world.special("ceasedInEffect").endDate()).isEqualTo("2026-03-04");
  }

  @Test
  void aNumberCanHaveBeenGivenTwice() throws IOException {
    assertThat(serving.number("givenAgain")).isEqualTo(serving.number("givenFirst"));
    String where = "where: { CVRNummer: { eq: " + serving.number("givenAgain") + " } }";
    assertThat(serving.rows("Virksomhed", where, "id").values("id"))
        .contains(serving.id("givenFirst"), serving.id("givenAgain"));
    assertThat(standing(NOW + where))
        .extracting(node -> node.path("id").asString())
        .containsExactly(serving.id("givenAgain"));
  }

  @Test
  void rowsThatWereTakenBackAreShownWithTheOthers() throws IOException {
    Answer names = ofUnit("Navn", "renamed", "vaerdi registreringTil");
    assertThat(names.values("vaerdi")).isEqualTo("Førnavnet ApS,Mellemnavnet ApS,Nunavnet ApS");
    assertThat(names.nodes().path(0).path("registreringTil").isNull()).isFalse();
    assertThat(names.nodes().path(1).path("registreringTil").isNull()).isFalse();
    assertThat(names.nodes().path(2).path("registreringTil").isNull()).isTrue();
  }

  @Test
  void aNameToComeIsShownWithoutTimeOnly() throws IOException {
    assertThat(ofUnit("Navn", "toBeRenamed", "vaerdi").values("vaerdi")).doesNotContain("Snart");
    String where = "where: { CVREnhedsId: { eq: \"" + serving.id("toBeRenamed") + "\" } }";
    assertThat(serving.rows("Navn", where, "vaerdi").values("vaerdi")).contains("Snart ApS");
  }

  @Test
  void industriesComeInTheirOrder() throws IOException {
    String fields = "sekvens vaerdi virkningFra registreringTil";
    List<JsonNode> four = new ArrayList<>();
    ofUnit("Branche", "fourIndustries", fields).nodes().forEach(four::add);
    assertThat(four).hasSize(8).extracting(row -> row.path("sekvens").asInt()).isSorted();
    four.removeIf(row -> !row.path("registreringTil").isNull());
    assertThat(four).extracting(row -> row.path("sekvens").asInt()).containsExactly(0, 1, 2, 3);
    assertThat(four.get(0).path("virkningFra").asString()).isEqualTo("2025-01-01");
    assertThat(four.get(0).path("vaerdi").asString()).matches("\\d{6}");
  }

  @Test
  void addressesAreOfSeveralKinds() throws IOException {
    String fields =
        "AdresseringAnvendelse Adresse coNavn CVRAdresse_postboks CVRAdresse_adresseFritekst"
            + " CVRAdresse_kommunekode";
    assertThat(ofUnit("Adressering", "careOf", fields).values("coNavn"))
        .isEqualTo("c/o Kontorhotellet");
    Answer box = ofUnit("Adressering", "postBox", fields);
    assertThat(box.values("AdresseringAnvendelse")).isEqualTo("beliggenhedsadresse,postadresse");
    assertThat(box.nodes().path(1).path("CVRAdresse_postboks").asString()).isNotEmpty();
    JsonNode abroad = ofUnit("Adressering", "foreignAddress", fields).nodes().path(0);
    assertThat(abroad.path("CVRAdresse_adresseFritekst").asString()).contains("Testhamn");
    assertThat(abroad.path("Adresse").isNull()).isTrue();
    assertThat(box.nodes().path(0).path("CVRAdresse_kommunekode").asString()).matches("\\d{3}");
  }

  @Test
  void otherSpecialUnitsAreWhatTheySay() throws IOException {
    assertThat(ofUnit("e_mailadresse", "noEmail", "vaerdi").nodes().isEmpty()).isTrue();
    assertThat(ofUnit("Reklamebeskyttelse", "protected", "vaerdi").values("vaerdi"))
        .isEqualTo("true");
    assertThat(ofUnit("Reklamebeskyttelse", "unprotected", "vaerdi").values("vaerdi"))
        .isEqualTo("false");
    assertThat(ofUnit("Navn", "longName", "vaerdi").values("vaerdi")).hasSizeGreaterThan(150);
    assertThat(ofUnit("Navn", "soleProprietor", "vaerdi").values("vaerdi")).contains(" v/ ");
    assertThat(ofUnit("Kreditoplysninger", "bankrupt", "statusvaerdiTekst").nodes().size())
        .isEqualTo(1);
    assertThat(ofUnit("Kreditoplysninger", "noUnits", "statusvaerdiTekst").nodes().isEmpty())
        .isTrue();
    assertThat(
            ofUnit("FuldtAnsvarligDeltagerRelation", "partnership", "deltagendeEnhedsId")
                .nodes()
                .size())
        .isEqualTo(2);
    assertThat(ofUnit("Virksomhedsform", "soleProprietor", "vaerdiTekst").values("vaerdiTekst"))
        .isEqualTo("Enkeltmandsvirksomhed");
  }

  @Test
  void companiesHaveNoOneOrManyProductionUnits() throws IOException {
    assertThat(unitsOf("manyUnits", NOW).nodes().size()).isEqualTo(120);
    assertThat(unitsOf("publicLimited", NOW).values("id"))
        .isEqualTo(serving.id("oneUnit") + "," + serving.id("movedUnit"));
    assertThat(unitsOf("soleProprietor", "").nodes().isEmpty()).isTrue();
  }

  @Test
  void theFormerOwnerOfAMovedUnitHasOnlyRowsThatWereTakenBackOrEnded() throws IOException {
    Answer former = unitsOf("noUnits", NOW);
    assertThat(former.values("id")).isEqualTo(serving.id("movedUnit"));
    assertThat(former.nodes().path(0).path("registreringTil").isNull()).isFalse();
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() throws IOException {
    List<String> ids = new ArrayList<>();
    String after = "";
    boolean more = true;
    while (more) {
      JsonNode page =
          serving
              .ask(
                  "{ CVR_Produktionsenhed(first: 50, %s where: { tilknyttetVirksomhedsCVRNummer: {"
                          .formatted(after)
                      + " eq: %s } }) { pageInfo { hasNextPage hasPreviousPage endCursor }"
                          .formatted(serving.number("manyUnits"))
                      + " nodes { id } edges { cursor node { id } } } }")
              .connection();
      page.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
      assertThat(page.path("pageInfo").path("hasPreviousPage").asBoolean()).isFalse();
      String cursor = page.path("pageInfo").path("endCursor").asString();
      assertThat(page.path("edges").path(page.path("edges").size() - 1).path("cursor").asString())
          .isEqualTo(cursor);
      after = "after: \"" + cursor + "\",";
      more = page.path("pageInfo").path("hasNextPage").asBoolean();
    }
    assertThat(ids).hasSize(120).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void aCursorOfAnotherEntityIsRefused() throws IOException {
    Answer answer =
        serving.ask(
            "{ CVR_Navn(after: \"TVE9PTtRa3RNQUFBQUFBQT0=\", where: { CVREnhedsId: { eq: \"%s\" } })"
                    .formatted(serving.id("renamed"))
                + " { nodes { vaerdi } } }");
    assertThat(answer.json().has("errors")).isTrue();
  }

  @Test
  void aSingleRowIsFoundByItsId() throws IOException {
    Answer rows = ofUnit("Navn", "careOf", "vaerdi datafordelerRowId");
    String where = "where: { datafordelerRowId: { eq: \"%s\" } }";
    Answer row = serving.rows("Navn", where.formatted(rows.values("datafordelerRowId")), "vaerdi");
    assertThat(row.values("vaerdi")).isEqualTo("Lånebordet ApS");
  }

  @Test
  void namesAreComparedExactly() throws IOException {
    String where = "where: { vaerdi: { eq: \"%s\" } }";
    assertThat(serving.rows("Navn", where.formatted("Boksen ApS"), "CVREnhedsId").nodes().size())
        .isEqualTo(1);
    assertThat(serving.rows("Navn", where.formatted("boksen aps"), "CVREnhedsId").nodes().isEmpty())
        .isTrue();
    assertThat(serving.rows("Navn", where.formatted("Boksen"), "CVREnhedsId").nodes().isEmpty())
        .isTrue();
  }

  @Test
  void numbersAreComparedAsNumbers() throws IOException {
    String ids = "id: { in: [\"%s\", \"%s\"] }";
    String where =
        "where: { " + ids.formatted(serving.id("careOf"), serving.id("ceased")) + ", CVRNummer: {";
    assertThat(serving.rows("Virksomhed", where + " gt: 9 } }", "id").nodes().isEmpty()).isFalse();
    assertThat(serving.rows("Virksomhed", where + " lt: 9 } }", "id").nodes().isEmpty()).isTrue();
  }

  @Test
  void aUnitSaysWhatItIs() throws IOException {
    String where = "where: { forretningsnoegle: { eq: \"%s\" } }";
    String fields = "id enhedsType forretningsnoegletype status";
    JsonNode unit =
        serving
            .rows("CVREnhed", where.formatted(serving.number("oneUnit")), fields)
            .nodes()
            .path(0);
    assertThat(unit.path("id").asString()).isEqualTo(serving.id("oneUnit"));
    assertThat(unit.path("enhedsType").asString()).isEqualTo("Produktionsenhed");
    assertThat(unit.path("forretningsnoegletype").asString()).isEqualTo("PNummer");
  }
}
