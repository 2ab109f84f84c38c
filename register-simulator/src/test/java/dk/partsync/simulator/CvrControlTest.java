package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CvrServing.Answer;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CvrControlTest {

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer send(String method, String path, String form) throws IOException {
    URI url = serving.url("/simulator/cvr" + path);
    return serving.send(method, url, "application/x-www-form-urlencoded", form);
  }

  private static JsonNode json(String method, String path) throws IOException {
    Answer answer = send(method, path, "");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void everythingAClientNeedsIsTold() throws IOException {
    JsonNode state = json("GET", "");
    assertThat(state.path("units").asInt()).isEqualTo(serving.world.size());
    assertThat(state.path("url").asString()).isEqualTo(serving.cvr.serviceUrl().toString());
    assertThat(state.path("apiKey").asString()).isEqualTo(serving.cvr.apiKey());
    assertThat(state.path("password").asString()).isEqualTo(serving.cvr.distributionPassword());
  }

  @Test
  void unitsAreFoundByKindAndNumber() throws IOException {
    assertThat(json("GET", "/special").toString()).contains("\"manyUnits\"", "\"bankrupt\"");
    JsonNode unit = json("GET", "/special?name=oneUnit");
    assertThat(json("GET", "/units?number=" + unit.path("number").asString()).path(0))
        .isEqualTo(unit);
    assertThat(json("GET", "/units?number=0").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "careOf, rename, ''",
    "careOf, move, ''",
    "careOf, changeIndustry, ''",
    "unprotected, protect, ''",
    "protected, unprotect, ''",
    "noEmail, close, ''",
    "oneUnit, moveTo, association",
    "publicLimited, mergeInto, association",
    "ceased, giveNumberAgain, ''"
  })
  void namedChangesCanBeMade(String unit, String change, String company) throws IOException {
    JsonNode before = json("GET", "/special?name=" + unit);
    String form = "unit=%s&change=%s&company=%s".formatted(unit, change, company);
    assertThat(send("POST", "/change", form).json()).isNotEqualTo(before);
  }

  @Test
  void changesThatCannotBeMadeAreRefused() throws IOException {
    assertThat(send("POST", "/change", "unit=careOf&change=fly").status()).isEqualTo(400);
    assertThat(send("POST", "/change", "unit=nobody&change=move").status()).isEqualTo(400);
    assertThat(send("POST", "/change", "unit=ceased&change=move").status()).isEqualTo(400);
    assertThat(send("POST", "/change", "unit=careOf&change=giveNumberAgain").status())
        .isEqualTo(400);
  }

  @Test
  void oneNextDayMovesAllRegisters() throws IOException {
    assertThat(json("POST", "/next-day").path("date").asString()).isEqualTo("2026-09-21");
    assertThat(json("GET", "").path("day").asString()).isEqualTo("2026-09-21");
    assertThat(serving.simulator.sor().today()).isEqualTo("2026-09-21");
    assertThat(serving.simulator.cpr().world().today()).isEqualTo("2026-09-21");
  }

  @Test
  void importsAreHeldAndCompleted() throws IOException {
    assertThat(json("POST", "/hold-imports").path("importsHeld").asBoolean()).isTrue();
    assertThat(json("POST", "/complete-imports").path("importsHeld").asBoolean()).isFalse();
  }

  @Test
  void faultsAreSetAndForgotten() throws IOException {
    json("POST", "/misbehave?endpoint=distribution&fault=RESET&times=2");
    assertThat(json("GET", "").path("faultsWaiting").toString())
        .contains("\"distribution\":[\"RESET\",\"RESET\"]");
    assertThat(json("POST", "/behave").toString()).contains("\"distribution\":[]");
    assertThat(send("POST", "/misbehave?fault=HALF", "").status()).isEqualTo(400);
    assertThat(send("POST", "/misbehave?fault=RESET&times=0", "").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORISED, 401",
    "TOO_MANY_REQUESTS, 429",
    "SERVER_ERROR, 500",
    "TRUNCATED, 200",
    "GRAPHQL_ERRORS, 200"
  })
  void questionsFailOnceAndAreCounted(String fault, int status) throws IOException {
    int before = serving.cvr.requests().size();
    serving.cvr.misbehave(CvrEndpoint.DATA, FaultNames.find(fault));
    String question = "{ DAF_RegisterImportStatus { lastEventId } }";
    assertThat(serving.ask(question).status()).isEqualTo(status);
    assertThat(serving.ask(question).json().has("errors")).isFalse();
    assertThat(serving.cvr.requests()).hasSize(before + 2);
    int last = serving.cvr.questions().size() - 1;
    assertThat(serving.cvr.questions().get(last).query()).isEqualTo(question);
  }
}
