package dk.partsync.command.cpr;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.sync.ApplyCprChunk;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.command.CprInstallation;
import dk.partsync.command.Gate;
import dk.partsync.command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CprRunStopTest {

  private static final int PERSONS = CprPlanning.CHUNK + 10;

  @TempDir Path directory;
  private CprInstallation installation;
  private final List<String> parties = new ArrayList<>();

  @BeforeEach
  void setUp() {
    installation = new CprInstallation(directory);
    for (int i = 0; i < PERSONS; i++) {
      String number = "140380" + (1000 + i);
      installation
          .cpr()
          .put(number, "P" + i, PersonStatus.RESIDENT, installation.clock().instant());
      parties.add(installation.register(number));
    }
    installation.openCase("2026-114", parties.toArray(new String[0]));
    installation.review();
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private Gate stoppedBeforeTheSecondChunk(String[] run) throws InterruptedException {
    Gate gate = new Gate(command -> command instanceof ApplyCprChunk chunk && chunk.chunk() == 1);
    installation.intercept(gate);
    run[0] = installation.start(null, false);
    gate.awaitCommand();
    installation.restart();
    return gate;
  }

  @Test
  @DisplayName("N-28 a process that stops while it applies goes on, every person once")
  void aStoppedProcessGoesOnAtTheNextChunk() throws InterruptedException, IOException {
    String[] run = new String[1];
    Gate gate = stoppedBeforeTheSecondChunk(run);
    assertThat(installation.find(run[0]).all(SyncChunkApplied.class)).hasSize(1);
    installation.send(new ContinueSyncRun(run[0]));
    Run ended = completed(installation.await(run[0]));
    gate.open(); // the command of the stopped process arrives late
    assertThat(ended.applied().created()).isEqualTo(PERSONS);
    for (String party : parties) {
      assertThat(installation.cprEvents(party))
          .filteredOn(CprDataFetched.class::isInstance)
          .hasSize(1);
    }
    assertThat(installation.files()).isEmptyDirectory();
  }

  @Test
  @DisplayName("N-38 what CPR said is gone: the run ends and says so, persons stay whole")
  void aRunWhoseFileIsGoneEnds() throws InterruptedException, IOException {
    String[] run = new String[1];
    Gate gate = stoppedBeforeTheSecondChunk(run);
    try (var files = Files.list(installation.files())) {
      Files.delete(files.findFirst().orElseThrow());
    }
    installation.send(new ContinueSyncRun(run[0]));
    assertThat(installation.await(run[0]).failure()).isEqualTo(FailureCode.SOURCE_LOST);
    gate.open();
  }
}
