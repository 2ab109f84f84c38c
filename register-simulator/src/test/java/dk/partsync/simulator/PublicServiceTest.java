package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CprClient.Answer;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PublicServiceTest {

  private static CprServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CprServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static JsonNode special(String name, String selection) throws IOException {
    return serving.authority.person(serving.number(name), selection);
  }

  @Test
  void anUnknownNumberFindsNobody() throws IOException {
    assertThat(
            serving
                .authority
                .persons("personnummer: { personnummer: { eq: \"0102031234\" } }", "id")
                .isEmpty())
        .isTrue();
  }

  @Test
  void aFormerNumberFindsThePersonWithAllNumbersOldestFirst() throws IOException {
    SimulatedPerson person = serving.world.special("renumbered");
    assertThat(person.formerNumbers()).hasSize(2);
    JsonNode found =
        serving.authority.person(
            person.formerNumbers().get(0), "id personnumre { personnummer status }");
    assertThat(found.path("id").asString()).isEqualTo(person.id());
    assertThat(found.path("personnumre").findValuesAsString("personnummer"))
        .containsExactly(
            person.formerNumbers().get(0), person.formerNumbers().get(1), person.number());
    assertThat(found.path("personnumre").findValuesAsString("status"))
        .containsExactly("historisk", "historisk", "aktuel");
  }

  @Test
  void aFormerNumberAskedForAsCurrentFindsNobody() throws IOException {
    String input =
        "personnummer: { personnummer: { eq: \"%s\" }, status: { eq: \"AKTUEL\" } }"
            .formatted(serving.world.special("renumbered").formerNumbers().get(0));
    assertThat(serving.authority.persons(input, "id").isEmpty()).isTrue();
  }

  @Test
  void nestedFiltersKeepTheStatusAskedForOnly() throws IOException {
    String all = "adresseoplysninger { status }";
    assertThat(special("moved", all).path("adresseoplysninger").size()).isEqualTo(3);
    String current = "adresseoplysninger(where: { status: { eq: \"aktuel\" } }) { status }";
    assertThat(special("moved", current).path("adresseoplysninger").findValuesAsString("status"))
        .containsExactly("aktuel");
    String either =
        "adresseoplysninger(where: { or: [{ status: { eq: \"historisk\" } },"
            + " { status: { in: [\"rettet\"] } }] }) { status }";
    assertThat(special("moved", either).path("adresseoplysninger").size()).isEqualTo(2);
    String otherCase = "adresseoplysninger(where: { status: { eq: \"AKTUEL\" } }) { status }";
    assertThat(special("moved", otherCase).path("adresseoplysninger").isEmpty()).isTrue();
  }

  @Test
  void pagesOfAHundredGiveEverybodyOnce() throws IOException {
    Set<String> ids = new HashSet<>();
    Map<String, Object> variables = new HashMap<>();
    int pages = 0;
    boolean more = true;
    while (more) {
      Answer answer =
          serving.authority.ask(
              "query ($after: String) { CPRCustom_PublicSectorPerson(after: $after, input: {}) {"
                  + " pageInfo { hasNextPage endCursor } nodes { id "
                  + CprClient.PROTECTIONS
                  + "} } }",
              variables);
      assertThat(answer.nodes().size()).isLessThanOrEqualTo(100);
      for (JsonNode node : answer.nodes()) {
        assertThat(ids.add(node.path("id").asString())).isTrue();
      }
      more = answer.connection().path("pageInfo").path("hasNextPage").asBoolean();
      variables.put("after", answer.connection().path("pageInfo").path("endCursor").asString());
      pages++;
    }
    assertThat(ids).hasSize(serving.world.size());
    assertThat(pages).isEqualTo(5);
  }

  @Test
  void aCursorOfNobodyIsAnError() throws IOException {
    Answer answer =
        serving.authority.ask(
            "{ CPRCustom_PublicSectorPerson(after: \"x\", input: {}) { nodes { id "
                + CprClient.PROTECTIONS
                + "} } }");
    assertThat(answer.json().path("errors").isEmpty()).isFalse();
    assertThat(answer.connection().isNull()).isTrue();
  }

  @Test
  void aSearchByNameAndAddressMayHaveMoreHitsThanAPage() throws IOException {
    SimulatedPerson one = serving.world.special("one-of-many-1");
    String input =
        """
        navn: { fornavne: {eq: "anders"}, efternavn: {eq: "MANGESEN"}, status: {eq: "aktuel"} }
        adresseoplysninger: { status: {eq: "aktuel"} cprAdresse: { postnummer: {eq: "%s"},
          vejadresseringsnavn: {eq: "%s"}, husnummer: {eq: "%s"} } }
        """
            .formatted(one.postCode(), one.roadName(), one.houseNumber());
    assertThat(serving.authority.persons(input, "id").size()).isEqualTo(100);
  }

  @Test
  void namesAndStatusHaveToBelongToTheSameRecord() throws IOException {
    String input = "navn: { efternavn: { eq: \"Nynavnsen\" }, status: { eq: \"historisk\" } }";
    assertThat(serving.authority.persons(input, "id").isEmpty()).isTrue();
    String current = "navn: { efternavn: { eq: \"Nynavnsen\" }, status: { eq: \"aktuel\" } }";
    assertThat(serving.authority.persons(current, "id").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "emigrated-with-address, udrejst",
    "dead, doed",
    "disappeared, forsvundet",
    "without-residence, ej_bopael",
    "special-road, bopael_i_danmark_hoej_vejkode",
    "greenland, bopael_i_groenland",
    "annulled, annulleret",
    "closed-down, nedlagt_person"
  })
  void everyStatusIsThere(String name, String status) throws IOException {
    JsonNode person = special(name, "status adresseoplysninger { status }");
    assertThat(person.path("status").asString()).isEqualTo(status);
  }

  @Test
  void protectionsOfTheSpecialsAreAsTheirNamesSay() throws IOException {
    JsonNode active = special("protected", "id").path("beskyttelser").path(0);
    assertThat(active.path("beskyttelsestype").asString()).isEqualTo("navne_og_adresse");
    assertThat(active.path("virkningfra").asString()).isEqualTo("2026-06-12T09:25:00.000000+02:00");
    assertThat(active.path("virkningtil").asString()).isEqualTo("2027-09-20T00:00:00.000000+02:00");
    JsonNode expired = special("protection-expired", "id").path("beskyttelser").path(0);
    assertThat(expired.path("status").asString()).isEqualTo("aktuel");
    assertThat(expired.path("virkningtil").asString()).startsWith("2026-06-12");
    JsonNode ahead = special("protection-tomorrow", "id").path("beskyttelser").path(0);
    assertThat(ahead.path("virkningfra").asString()).startsWith("2026-09-21T00:00");
    assertThat(ahead.path("virkningtil").isNull()).isTrue();
    JsonNode lifted = special("protection-lifted", "id").path("beskyttelser").path(0);
    assertThat(lifted.path("status").asString()).isEqualTo("historisk");
  }

  @Test
  void familiesAreSeenFromBothSides() throws IOException {
    String relative = "{ personnummer" + CprClient.PROTECTIONS + "} ";
    JsonNode child =
        special(
            "child-of-two-holders",
            "foraeldreoplysninger { foraelderrolle foraelder "
                + relative
                + "} foraeldremyndighedsoplysninger { foraeldremyndighedsindehaverrolle"
                + " foraeldremyndig "
                + relative
                + "}");
    assertThat(child.path("foraeldreoplysninger").findValuesAsString("foraelderrolle"))
        .containsExactly("mor", "far_medmor");
    assertThat(child.path("foraeldremyndighedsoplysninger").findValuesAsString("personnummer"))
        .containsExactly(serving.number("mother"), serving.number("father"));
    JsonNode mother =
        special(
            "mother",
            "boern { barn "
                + relative
                + "} foraeldremyndighedOver { barn "
                + relative
                + "} civilstande { civilstandstype status aegtefaelle "
                + relative
                + "}");
    String number = serving.number("child-of-two-holders");
    assertThat(mother.path("boern").findValuesAsString("personnummer")).containsExactly(number);
    assertThat(mother.path("foraeldremyndighedOver").findValuesAsString("personnummer"))
        .containsExactly(number);
    assertThat(mother.path("civilstande").findValuesAsString("personnummer"))
        .containsExactly(serving.number("father"));
    assertThat(mother.path("civilstande").size()).isEqualTo(1);
  }

  @Test
  void otherKindsOfFamilyAreThere() throws IOException {
    String relative = "{ personnummer" + CprClient.PROTECTIONS + "} ";
    JsonNode other =
        special(
            "child-with-other-holder",
            "foraeldremyndighedsoplysninger { foraeldremyndighedsindehaverrolle }");
    assertThat(other.findValuesAsString("foraeldremyndighedsindehaverrolle"))
        .containsExactly("mor", "far_medmor", "anden");
    JsonNode coMother =
        special(
            "child-of-co-mothers",
            "foraeldreoplysninger { foraelderrolle foraelder " + relative + "}");
    assertThat(coMother.findValuesAsString("personnummer").get(1))
        .isEqualTo(serving.number("co-mother"));
    JsonNode half =
        special(
            "child-of-parent-without-number",
            "foraeldreoplysninger { foraelderUdenCpr { navn foedselsdato } foraelder "
                + relative
                + "}");
    assertThat(half.path("foraeldreoplysninger").path(1).path("foraelder").isNull()).isTrue();
    assertThat(half.findValuesAsString("navn")).containsExactly("Karl Testdal");
    JsonNode separated =
        special("separated", "civilstande { status separationer { status virkningfra } }");
    assertThat(separated.path("civilstande").path(0).path("separationer").size()).isEqualTo(1);
    assertThat(special("many-children", "boern { barn " + relative + "}").path("boern").size())
        .isEqualTo(60);
    JsonNode newborn = special("newborn", "navne { fornavne efternavn adresseringsnavn }");
    assertThat(newborn.path("navne").path(0).path("efternavn").asString()).isEmpty();
    assertThat(newborn.path("navne").path(0).path("adresseringsnavn").isNull()).isTrue();
  }

  @Test
  void peopleAbroadHaveAJourneyAndNoHome() throws IOException {
    String selection =
        "adresseoplysninger(where: { status: { eq: \"aktuel\" } }) { status } udrejseIndrejser"
            + " { status udenlandsadresselinie1 cprLandUdrejse { kode } cprLandIndrejse { kode } }";
    JsonNode away = special("emigrated-with-address", selection);
    assertThat(away.path("adresseoplysninger").isEmpty()).isTrue();
    assertThat(away.findValuesAsString("udenlandsadresselinie1")).containsExactly("Prøvegata 4");
    assertThat(
            special("emigrated-without-address", selection)
                .path("udrejseIndrejser")
                .path(0)
                .path("udenlandsadresselinie1")
                .isNull())
        .isTrue();
    JsonNode back = special("returned", selection);
    assertThat(
            back.path("udrejseIndrejser").path(0).path("cprLandIndrejse").path("kode").asString())
        .isEqualTo("5110");
    assertThat(back.path("adresseoplysninger").size()).isEqualTo(1);
  }

  @Test
  void namesReachTheirLongestLengths() throws IOException {
    JsonNode name =
        special("longest-name", "navne { fornavne mellemnavn efternavn adresseringsnavn }")
            .path("navne")
            .path(1);
    assertThat(
            List.of(
                name.path("fornavne").asString().length(),
                name.path("mellemnavn").asString().length(),
                name.path("efternavn").asString().length(),
                name.path("adresseringsnavn").asString().length()))
        .containsExactly(50, 40, 40, 34);
  }
}
