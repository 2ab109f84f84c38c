package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CprClient.Answer;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprRulesTest {

  private static final String HEAD =
      "query { CPRCustom_PublicSectorPerson(input: { status: { eq: \"doed\" } }) { nodes { ";
  private static final String MISSING = "Required fields are missing in query selection: ";

  private static CprServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CprServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer ask(String query) throws IOException {
    return serving.authority.ask(query);
  }

  private static void assertMissing(String query, String field) throws IOException {
    Answer answer = ask(query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("message").asString()).isEqualTo(MISSING + field);
    assertThat(answer.json().has("data")).isFalse();
  }

  @Test
  void personsNeedTheirProtections() throws IOException {
    assertMissing(HEAD + "id } } }", "beskyttelser");
  }

  @Test
  void protectionsNeedAllFourMembers() throws IOException {
    assertMissing(
        HEAD + "id beskyttelser { beskyttelsestype status virkningfra } } } }", "virkningtil");
  }

  @Test
  void relativesNeedTheirProtections() throws IOException {
    assertMissing(
        HEAD + CprClient.PROTECTIONS + "boern { barn { personnummer } } } } }", "beskyttelser");
  }

  @Test
  void relativesInFragmentsNeedTheirProtections() throws IOException {
    assertMissing(
        HEAD
            + CprClient.PROTECTIONS
            + "boern { ...b } } } } fragment b on CPRCustom_PublicSectorBarnoplysning"
            + " { barn { ... on CPRCustom_PublicSectorSimpelPerson { personid } } }",
        "beskyttelser");
  }

  @Test
  void protectionsInFragmentsCount() throws IOException {
    String query =
        HEAD
            + "id ...p boern { barn { personid ...s } } } } }"
            + " fragment p on CPRCustom_PublicSectorPerson {"
            + CprClient.PROTECTIONS
            + "} fragment s on CPRCustom_PublicSectorSimpelPerson {"
            + CprClient.PROTECTIONS
            + "}";
    assertThat(ask(query).status()).isEqualTo(200);
  }

  @Test
  void aliasesAreRefused() throws IOException {
    Answer answer = ask(HEAD + "nr: id " + CprClient.PROTECTIONS + "} } }");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("DAF-GQL-0008");
  }

  @Test
  void aSecondRootFieldIsRefused() throws IOException {
    String field =
        "(input: { status: { eq: \"doed\" } }) { nodes { id " + CprClient.PROTECTIONS + "} } ";
    Answer answer =
        ask(
            "query { CPRCustom_PublicSectorPerson"
                + field
                + "b: CPRCustom_PublicSectorPerson"
                + field
                + "}");
    assertThat(answer.code()).isEqualTo("DAF-GQL-0010");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ __schema { types { name } } }",
        "{ __type(name: \"Query\") { name } }",
        "query { ...i } fragment i on Query { __schema { types { name } } }"
      })
  void introspectionIsRefused(String query) throws IOException {
    Answer answer = ask(query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("HC0046");
  }

  @Test
  void typeNamesCanBeAskedFor() throws IOException {
    Answer answer = ask("{ __typename }");
    assertThat(answer.json().path("data").path("__typename").asString()).isEqualTo("Query");
  }

  @Test
  void unknownFieldsAreNamed() throws IOException {
    Answer answer = ask(HEAD + "id foraelderoplysninger { x } " + CprClient.PROTECTIONS + "} } }");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("message").asString())
        .contains("foraelderoplysninger")
        .contains("CPRCustom_PublicSectorPerson");
  }

  @Test
  void aHundredNumbersAreAllowedAndOneMoreIsNot() throws IOException {
    assertThat(byNumbers(100).status()).isEqualTo(200);
    Answer answer = byNumbers(101);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("DAF-GQL-0016");
  }

  private static Answer byNumbers(int count) throws IOException {
    List<String> numbers = Collections.nCopies(count, serving.number("adult"));
    return serving.authority.ask(
        "query ($n: [String!]!) { CPRCustom_PublicSectorPerson("
            + "input: { personnummer: { personnummer: { in: $n } } }) { nodes { id "
            + CprClient.PROTECTIONS
            + "} } }",
        Map.of("n", numbers));
  }

  @Test
  void longListsInNestedFiltersAreRefusedToo() throws IOException {
    String values = String.join(",", Collections.nCopies(101, "\"aktuel\""));
    Answer answer =
        ask(
            HEAD
                + "id navne(where: { or: [{ status: { in: ["
                + values
                + "] } }] }) { status } "
                + CprClient.PROTECTIONS
                + "} } }");
    assertThat(answer.code()).isEqualTo("DAF-GQL-0016");
  }

  @Test
  void theInputIsMandatory() throws IOException {
    Answer answer =
        ask("{ CPRCustom_PublicSectorPerson { nodes { id " + CprClient.PROTECTIONS + "} } }");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error().path("message").asString()).contains("input");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void pagesHoldOneToAHundred(int first) throws IOException {
    Answer answer =
        ask(
            "{ CPRCustom_PublicSectorPerson(first: %d, input: {}) { nodes { id %s } } }"
                .formatted(first, CprClient.PROTECTIONS));
    assertThat(answer.code()).isEqualTo("HC0051");
  }

  @Test
  void theSchemaCanBeDownloaded() throws IOException {
    java.net.URI url =
        java.net.URI.create(
            serving.cpr.serviceUrl(dk.partsync.simulator.cpr.CprService.PUBLIC) + "/schema?");
    assertThat(new Client().get(url).text()).contains("type CPRCustom_PublicSectorPerson {");
  }
}
