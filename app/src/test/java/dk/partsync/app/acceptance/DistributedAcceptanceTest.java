package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.app.distributed.Cluster;
import dk.partsync.app.distributed.RealServers;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.cpr.CprWorld;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Profile axonserver with two processes of each role, against a real Axon Server. */
@ExtendWith(RealServers.Condition.class)
class DistributedAcceptanceTest {

  private static final int UNITS = 6_000;
  private static final int SAMPLED = 199;
  @TempDir Path directory;

  @Test
  @DisplayName(
      "two processes of each role; one of two killed while applying: nothing lost or twice; a"
          + " credential handed in to one is used by the others, and persons are kept in step")
  void aRunSurvivesTheLossOfAProcessOfEachKind() throws Exception {
    LocalDate today = LocalDate.now(RegisterClock.DENMARK);
    SorWorld world = SorWorld.of(93, UNITS, today.minusDays(9));
    CprWorld people = CprWorld.of(4, CprWorld.SMALLEST, today);
    people.setNow(Instant.now());
    try (RealServers servers = RealServers.use();
        RegisterSimulator register = RegisterSimulator.start(0, world, people);
        Cluster cluster = Cluster.start(servers, directory, 2)) {
      ApiClient first = cluster.admin("http1");
      ApiClient second = cluster.admin("http2");
      assertRefusalsKeepTheirCodes(first);
      new SorSettingsApi(first).connect(register);

      String id = new Runs(second).start(Runs.REAL);
      assertThat(first.post(Runs.PATH, Runs.REAL).json().get("code").asString())
          .isEqualTo("RUN_IN_PROGRESS");
      new Runs(first).until(id, run -> run.chunksApplied() >= 1);
      cluster.process(atWork()).close();
      cluster.process("query1").close();

      FirstImport.awaitWhole(second, id, UNITS, SAMPLED);
      cluster.begin("command3", "command").awaitReady();
      cluster.begin("query3", "query").awaitReady();
      world.nextDay(DayPlan.typical(UNITS));
      register.publish();
      SyncRunView next = new Runs(first).runToEnd();
      assertThat(next.counts().created() + next.counts().changed()).isPositive();
      assertHistory(second, id);
      new DistributedPersons(cluster, register.cpr()).areKeptInStep();
    }
  }

  private static void assertRefusalsKeepTheirCodes(ApiClient api) {
    Answer disabled = api.post(Runs.PATH, Runs.REAL);
    assertThat(disabled.status()).isEqualTo(409);
    assertThat(disabled.json().get("code").asString()).isEqualTo("REGISTER_DISABLED");
    Answer unknown = api.post(Runs.PATH + "/run-unknown/cancel", "{}");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.json().get("code").asString()).isEqualTo("NOT_FOUND");
  }

  /** The command process that has downloaded something. */
  private String atWork() throws IOException {
    for (String process : List.of("command1", "command2")) {
      Path sources = directory.resolve(process).resolve("sources/sor");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.list(sources)) {
          if (files.findAny().isPresent()) {
            return process;
          }
        }
      }
    }
    throw new AssertionError("no process is at work");
  }

  private static void assertHistory(ApiClient admin, String firstRun) {
    PartySummary party = new Parties(admin).all().get(0);
    JsonNode history = admin.get("/api/parties/" + party.id() + "/history").json();
    assertThat(history.at("/entries/0/kind").asString()).isEqualTo("SorUnitImported");
    assertThat(history.at("/entries/0/origin/run").asString()).isEqualTo(firstRun);
  }
}
