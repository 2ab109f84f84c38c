package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.simulator.CprClient.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class CprFaultsTest {

  private static final String QUESTION =
      "{ CPRCustom_PublicSectorPerson(input: { navn: { efternavn: { eq: \"Nynavnsen\" } } })"
          + " { nodes { id koen status boern { virkningfra } civilstande { civilstandstype }"
          + CprClient.PROTECTIONS
          + "} } }";

  private static CprServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CprServing();
    serving.authority.ask("{ __typename }");
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  @AfterEach
  void behave() {
    serving.cpr.behave();
  }

  private Answer askAfter(Fault fault) throws IOException {
    serving.cpr.misbehave(CprEndpoint.DATA, fault);
    return serving.authority.ask(QUESTION);
  }

  private void assertWell() throws IOException {
    Answer answer = serving.authority.ask(QUESTION);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.nodes().size()).isEqualTo(1);
    assertThat(answer.json().has("errors")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORISED, 401",
    "FORBIDDEN, 403",
    "TOO_MANY_REQUESTS, 429",
    "SERVER_ERROR, 500",
    "UNAVAILABLE, 503"
  })
  void aStatusIsAnsweredOnce(String name, int status) throws IOException {
    assertThat(askAfter(FaultNames.find(name)).status()).isEqualTo(status);
    assertWell();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESET", "TORN", "WRONG_LENGTH"})
  void aConnectionBreaksOnce(String name) throws IOException {
    assertThatThrownBy(() -> askAfter(FaultNames.find(name))).isInstanceOf(IOException.class);
    assertWell();
  }

  @ParameterizedTest
  @CsvSource({"GRAPHQL_ERRORS, 200", "GRAPHQL_ERRORS_400, 400"})
  void errorsComeInPlaceOfData(String name, int status) throws IOException {
    Answer answer = askAfter(FaultNames.find(name));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo("HC0045");
    assertThat(answer.json().has("data")).isFalse();
    assertWell();
  }

  @Test
  void partialDataComeWithErrors() throws IOException {
    Answer answer = askAfter(Fault.PARTIAL_DATA);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("errors").size()).isEqualTo(1);
    assertThat(answer.nodes().path(0).path("beskyttelser").isNull()).isTrue();
    assertThat(answer.nodes().path(0).path("id").isNull()).isFalse();
  }

  @Test
  void emptyListsAreNull() throws IOException {
    JsonNode person = askAfter(Fault.NULL_LISTS).nodes().path(0);
    assertThat(person.path("boern").isNull()).isTrue();
    assertThat(person.path("beskyttelser").isNull()).isTrue();
    assertThat(person.path("civilstande").isEmpty()).isFalse();
  }

  @Test
  void unknownValuesStandWhereCodesAre() throws IOException {
    JsonNode person = askAfter(Fault.UNKNOWN_VALUES).nodes().path(0);
    assertThat(person.path("status").asString()).isEqualTo("fremtidig_vaerdi");
    assertThat(person.path("civilstande").path(0).path("civilstandstype").asString())
        .isEqualTo("fremtidig_vaerdi");
    assertThat(person.path("beskyttelser").findValuesAsString("beskyttelsestype"))
        .containsExactly("fremtidig_beskyttelse");
  }

  @Test
  void aTruncatedAnswerIsNoJson() throws IOException {
    Answer answer = askAfter(Fault.TRUNCATED);
    assertThat(answer.status()).isEqualTo(200);
    assertThatThrownBy(answer::json).isInstanceOf(JacksonException.class);
  }

  @Test
  void aLateAnswerIsRight() throws IOException {
    long before = System.nanoTime();
    Answer answer = askAfter(new Fault.Late(Duration.ofMillis(300)));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(290));
    assertThat(answer.nodes().size()).isEqualTo(1);
  }

  @Test
  void theTokenEndpointCanBeDownWhileDataAreServed() throws IOException {
    serving.cpr.always(CprEndpoint.TOKEN, Fault.UNAVAILABLE);
    assertThat(token().status()).isEqualTo(503);
    assertWell();
    serving.cpr.behave();
    assertThat(token().status()).isEqualTo(401);
  }

  private static Answer token() throws IOException {
    return CprClient.token(
        HttpClient.newHttpClient(), serving.cpr.tokenUrl(), "grant_type=client_credentials");
  }

  @Test
  void faultsOfFilesAreNotForServicesNorTheOtherWayRound() {
    assertThatThrownBy(() -> serving.cpr.misbehave(CprEndpoint.DATA, Fault.HALF))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                serving.simulator.misbehave(
                    dk.partsync.simulator.sor.SorFile.DAILY, Fault.PARTIAL_DATA))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
