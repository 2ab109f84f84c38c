package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.Client.Answer;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlEndpointsTest {

  private final SorWorld world = SorWorld.of(1, 500, LocalDate.of(2026, 9, 20));
  private final Client client = new Client();
  private RegisterSimulator simulator;

  @BeforeEach
  void start() throws IOException {
    simulator = RegisterSimulator.start(0, world);
  }

  @AfterEach
  void close() throws IOException {
    simulator.close();
  }

  private Answer send(String method, String path) throws IOException {
    return client.send(method, simulator.sorDailyUrl().resolve("/simulator/sor" + path));
  }

  @Test
  void stateTellsDayUnitsAndWaitingFaults() throws IOException {
    Answer answer = send("GET", "");
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.text())
        .isEqualToIgnoringNewLines(
            "{\"day\":\"2026-09-20\",\"units\":500,"
                + "\"faultsWaiting\":{\"daily\":[],\"complete\":[]}}");
  }

  @Test
  void nextDayTellsWhatChangedAndPublishesIt() throws IOException {
    String before = client.get(simulator.sorDailyUrl()).header("ETag");
    assertThat(send("POST", "/next-day").text())
        .isEqualToIgnoringNewLines(
            "{\"day\":\"2026-09-21\",\"created\":2,\"futureDated\":1,\"changed\":10,\"moved\":3,"
                + "\"closed\":2,\"announced\":2,\"expired\":0,\"reopened\":0,\"futureEdited\":1}");
    assertThat(world.today()).isEqualTo(LocalDate.of(2026, 9, 21));
    assertThat(client.get(simulator.sorDailyUrl()).header("ETag")).isNotEqualTo(before);
  }

  @Test
  void misbehaveQueuesFaultsAndBehaveForgetsThem() throws IOException {
    assertThat(send("POST", "/misbehave?file=daily&fault=NOT_FOUND&times=3").text())
        .contains("\"daily\":[\"NOT_FOUND\",\"NOT_FOUND\",\"NOT_FOUND\"],\"complete\":[]");
    assertThat(client.get(simulator.sorDailyUrl()).status()).isEqualTo(404);
    assertThat(send("POST", "/behave").text()).contains("\"daily\":[]");
    assertThat(client.get(simulator.sorDailyUrl()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SLOW",
        "TORN",
        "TRUNCATED",
        "HALF",
        "HEADER_ONLY",
        "TOO_MANY_REQUESTS",
        "UNAVAILABLE",
        "NOT_FOUND",
        "HTML",
        "CHANGED_MID_RESUME",
        "NO_ANSWER",
        "WRONG_LENGTH"
      })
  void everyStandardFaultHasAName(String name) throws IOException {
    assertThat(send("POST", "/misbehave?file=daily&fault=" + name).text())
        .contains("\"daily\":[\"" + name + "\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/misbehave",
        "/misbehave?file=daily",
        "/misbehave?file=weekly&fault=TORN",
        "/misbehave?file=daily&fault=SULKING",
        "/misbehave?file=complete&fault=HALF",
        "/misbehave?file=daily&fault=TORN&times=0",
        "/misbehave?file=daily&fault=TORN&times=many"
      })
  void wrongParametersAreRefusedWithTheRightOnes(String path) throws IOException {
    Answer answer = send("POST", path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("fault=one of [SLOW, TORN,");
    assertThat(send("GET", "").text()).contains("\"daily\":[],\"complete\":[]");
  }

  @Test
  void nothingElseIsAnswered() throws IOException {
    assertThat(send("GET", "/next-day").status()).isEqualTo(404);
    assertThat(send("POST", "/elsewhere").status()).isEqualTo(404);
    assertThat(world.today()).isEqualTo(LocalDate.of(2026, 9, 20));
  }

  @Test
  void callersFromOtherMachinesAreNotAdmitted() {
    assertThat(LoopbackOnly.admits(new InetSocketAddress("127.0.0.1", 1))).isTrue();
    assertThat(LoopbackOnly.admits(new InetSocketAddress("::1", 1))).isTrue();
    assertThat(LoopbackOnly.admits(new InetSocketAddress("192.0.2.7", 1))).isFalse();
  }
}
