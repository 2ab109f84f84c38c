package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LiveEventsAcceptanceTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TempDir static Path directory;
  private static Installation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 51, 120);
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("N-21 a run is watched live: its views come in order and the stream ends with it")
  void theStreamOfARunEndsWithItsEnd() throws Exception {
    installation.night(DayPlan.quiet().changing(5));
    installation.register().misbehave(SorFile.DAILY, new Fault.Slow(Duration.ofMillis(20)));
    String id = installation.runs().start(Runs.REAL);

    List<JsonNode> views = watch(id).map(JSON::readTree).toList();

    assertThat(views).extracting(view -> view.get("id").asString()).containsOnly(id);
    assertThat(views.get(0).get("state").asString()).isEqualTo(SyncRunState.FETCHING.name());
    assertThat(last(views).get("state").asString()).isEqualTo(SyncRunState.COMPLETED.name());
    assertThat(last(views).at("/applied/changed").asInt()).isEqualTo(5);
    assertThat(views)
        .extracting(view -> view.get("version").asLong())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void whoHasSeenTheEndIsNotSentItAgain() {
    SyncRunView run = installation.runs().runToEnd();
    String path = Runs.PATH + "/" + run.id() + "/events";

    assertThat(watch(run.id())).hasSize(1);
    assertThat(
            installation.admin().get(path, "Last-Event-ID", String.valueOf(run.version())).status())
        .isEqualTo(204);
  }

  private static Stream<String> watch(String runId) {
    HttpResponse<Stream<String>> stream =
        installation.admin().stream(Runs.PATH + "/" + runId + "/events");
    assertThat(stream.statusCode()).isEqualTo(200);
    return stream.body().filter(line -> line.startsWith("data:")).map(line -> line.substring(5));
  }

  private static JsonNode last(List<JsonNode> views) {
    return views.get(views.size() - 1);
  }
}
