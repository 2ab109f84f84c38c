package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.CvrServing.Answer;
import dk.partsync.simulator.cpr.CprService;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvrAccessTest {

  private static final String QUESTION = "{ DAF_RegisterImportStatus { lastEventId } }";

  private static CvrServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CvrServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static Answer ask(String path, String... headers) throws IOException {
    return serving.post(serving.url(path), QUESTION, Map.of(), headers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/CVR/v1", "/CVR/v2"})
  void bothVersionsAnswerHoldersOfTheKey(String path) throws IOException {
    Answer answer = ask(path + "?apiKey=" + serving.cvr.apiKey());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().has("errors")).isFalse();
  }

  @Test
  void keysCanOverlapAndBeRevoked() throws IOException {
    String other = serving.cvr.newApiKey();
    assertThat(ask("/CVR/v2?apiKey=" + other).status()).isEqualTo(200);
    assertThat(ask("/CVR/v2?apiKey=" + serving.cvr.apiKey()).status()).isEqualTo(200);
    serving.cvr.revokeApiKey(other);
    assertThat(ask("/CVR/v2?apiKey=" + other).code()).isEqualTo("DAF-AUTH-0005");
  }

  @Test
  void anAccessTokenAdmitsToo() throws IOException {
    Answer answer =
        ask("/CVR/v2", "Authorization", "Bearer " + serving.token(serving.cvr.system()));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aTokenOfCprsAdmitsTooAndOneOfCvrsDoesNotAdmitToCpr() throws IOException {
    String cprs = serving.token(serving.simulator.cpr().system(CprService.PUBLIC));
    assertThat(ask("/CVR/v2", "Authorization", "Bearer " + cprs).status()).isEqualTo(200);
    Answer answer =
        serving.post(
            serving.simulator.cpr().serviceUrl(CprService.PUBLIC),
            "{ __typename }",
            Map.of(),
            "Authorization",
            "Bearer " + serving.token(serving.cvr.system()));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("DAF-AUTH-0001");
  }

  @Test
  void withoutACredentialNothingIsAnswered() throws IOException {
    assertThat(ask("/CVR/v2").status()).isEqualTo(401);
    assertThat(ask("/CVR/v2", "Authorization", "Bearer stale").status()).isEqualTo(401);
  }

  @Test
  void anUnknownKeyIsSaidToBeUnknownOrNotActiveYet() throws IOException {
    Answer answer = ask("/CVR/v2?apiKey=0123");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("DAF-AUTH-0005");
  }

  @Test
  void aKeyAndATokenTogetherAreRefused() throws IOException {
    Answer answer =
        ask(
            "/CVR/v2?apiKey=" + serving.cvr.apiKey(),
            "Authorization",
            "Bearer " + serving.token(serving.cvr.system()));
    assertThat(answer.code()).isEqualTo("DAF-AUTH-0002");
  }

  @Test
  void personsAreRestrictedForEverybody() throws IOException {
    String query = "{ CVR_CVRPerson(where: { id: { eq: \"4990000001\" } }) { nodes { id } } }";
    Answer byKey = serving.ask(query);
    Answer byToken =
        serving.post(
            serving.url("/CVR/v2"),
            query,
            Map.of(),
            "Authorization",
            "Bearer " + serving.token(serving.cvr.system()));
    assertThat(byKey.status()).isEqualTo(200);
    assertThat(byKey.code()).isEqualTo("DAF-AUTH-0001");
    assertThat(byToken.code()).isEqualTo("DAF-AUTH-0001");
  }

  @Test
  void aVersionWithoutItsLetterIsNowhere() throws IOException {
    assertThat(serving.post(serving.keyed("/CVR/2"), QUESTION, Map.of()).status()).isEqualTo(404);
    assertThat(serving.post(serving.keyed("/CVR/v23"), QUESTION, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void theSchemaCanBeDownloaded() throws IOException {
    assertThat(new Client().get(serving.keyed("/CVR/v2/schema")).text())
        .contains("type CVR_Virksomhed {")
        .contains("CVR_e_mailadresse(");
    assertThat(new Client().get(serving.url("/CVR/v2/schema")).status()).isEqualTo(401);
  }

  @Test
  void theKeyIsInNoRecordOfTheRequests() throws IOException {
    ask("/CVR/v2?apiKey=" + serving.cvr.apiKey());
    assertThat(serving.cvr.requests().toString()).doesNotContain(serving.cvr.apiKey());
  }
}
