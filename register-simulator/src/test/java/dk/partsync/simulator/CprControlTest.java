package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.cpr.CprService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CprControlTest {

  private final Client client = new Client();
  private CprServing serving;

  @BeforeEach
  void start() throws IOException {
    serving = new CprServing();
  }

  @AfterEach
  void close() throws IOException {
    serving.close();
  }

  private URI url(String path) {
    return serving.simulator.sorDailyUrl().resolve("/simulator/cpr" + path);
  }

  private JsonNode send(String method, String path) throws IOException {
    Client.Answer answer = client.send(method, url(path));
    assertThat(answer.status()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.text());
  }

  @Test
  void stateTellsTimePeopleAddressesAndCredentials() throws IOException {
    JsonNode state = send("GET", "");
    assertThat(state.path("day").asString()).isEqualTo("2026-09-20");
    assertThat(state.path("persons").asInt()).isEqualTo(500);
    assertThat(state.path("public").path("url").asString())
        .isEqualTo(serving.cpr.serviceUrl(CprService.PUBLIC).toString());
    assertThat(state.path("public").path("clientSecret").asString())
        .isEqualTo(serving.cpr.system(CprService.PUBLIC).clientSecret());
  }

  @Test
  void specialPeopleAreToldByName() throws IOException {
    assertThat(send("GET", "/special").toString()).contains("\"protected\"");
    assertThat(send("GET", "/special?name=protected").path("number").asString())
        .isEqualTo(serving.number("protected"));
  }

  @Test
  void onePersonCanBeChanged() throws IOException {
    CprClient.Answer answer =
        CprClient.token(
            HttpClient.newHttpClient(), url("/change"), "person=adult&change=changeNumber");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("formerNumbers").size()).isEqualTo(1);
    assertThat(
            CprClient.token(HttpClient.newHttpClient(), url("/change"), "person=0&change=die")
                .status())
        .isEqualTo(400);
  }

  @Test
  void oneNextDayMovesBothRegisters() throws IOException {
    JsonNode delivery = send("POST", "/next-day");
    assertThat(delivery.path("date").asString()).isEqualTo("2026-09-21");
    assertThat(delivery.path("moved").isEmpty()).isFalse();
    assertThat(serving.simulator.sor().today()).isEqualTo("2026-09-21");
    client.send("POST", serving.simulator.sorDailyUrl().resolve("/simulator/sor/next-day"));
    assertThat(serving.world.today()).isEqualTo("2026-09-22");
  }

  @Test
  void clockAndFaultsAreSet() throws IOException {
    assertThat(send("POST", "/clock?now=2027-01-02T11:00:00Z").path("day").asString())
        .isEqualTo("2027-01-02");
    assertThat(send("POST", "/misbehave?endpoint=token&fault=RESET&times=2").toString())
        .contains("\"token\":[\"RESET\",\"RESET\"]");
    assertThat(send("POST", "/behave").toString()).contains("\"token\":[]");
    assertThat(client.send("POST", url("/misbehave?fault=HALF")).status()).isEqualTo(400);
    assertThat(client.send("POST", url("/clock?now=x")).status()).isEqualTo(400);
  }

  @Test
  void theCertificateCanBePickedUp() throws IOException {
    assertThat(client.send("GET", url("/client.p12?service=public")).body())
        .hasSizeGreaterThan(500);
    assertThat(client.send("GET", url("/ca.pem")).text())
        .startsWith("-----BEGIN CERTIFICATE-----\n");
  }
}
