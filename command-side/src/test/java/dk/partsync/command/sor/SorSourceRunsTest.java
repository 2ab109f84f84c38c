package dk.partsync.command.sor;

import static dk.partsync.api.sync.FailureCode.SOURCE_LOST;
import static dk.partsync.api.sync.FailureCode.SOURCE_REFUSED;
import static dk.partsync.api.sync.FailureCode.SOURCE_TRUNCATED;
import static dk.partsync.api.sync.FailureCode.SOURCE_UNREACHABLE;
import static dk.partsync.api.sync.FailureCode.SOURCE_WRONG_CONTENT;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.party.SorUnitClosed;
import dk.partsync.api.party.SorUnitRenamed;
import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.ApplySyncRun;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.PlanSyncRun;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.command.Gate;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.RecordedRequest;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import dk.partsync.simulator.sor.SorFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a run whose register or file is not as it should be. */
class SorSourceRunsTest {

  @TempDir Path temp;
  private Installation installation;

  @BeforeEach
  void firstNight() {
    installation = Installation.of(120, temp);
    installation.complete();
  }

  @AfterEach
  void close() throws IOException {
    installation.close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(installation.sources())) {
      return files.toList();
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.UNAVAILABLE, SOURCE_REFUSED),
        Arguments.of(Fault.TOO_MANY_REQUESTS, SOURCE_REFUSED),
        Arguments.of(Fault.NOT_FOUND, SOURCE_REFUSED),
        Arguments.of(Fault.NO_ANSWER, SOURCE_UNREACHABLE),
        Arguments.of(new Fault.Torn(1), SOURCE_UNREACHABLE),
        Arguments.of(Fault.WRONG_LENGTH, SOURCE_UNREACHABLE),
        Arguments.of(Fault.TRUNCATED, SOURCE_TRUNCATED),
        Arguments.of(Fault.HEADER_ONLY, SOURCE_TRUNCATED),
        Arguments.of(Fault.HTML, SOURCE_WRONG_CONTENT));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName(
      "N-38 N-20 night 7: a run without a proper file fails with the reason, the next catches up")
  void aRunWithoutAProperFileFailsAndTheNextCatchesUp(Fault fault, FailureCode code)
      throws IOException {
    List<Path> before = files();
    installation.night(DayPlan.quiet().changing(3).closing(2).creating(4));
    installation.register().always(SorFile.DAILY, fault);
    Run failed = installation.run();
    assertThat(failed.failure()).isEqualTo(code);
    assertThat(failed.parties()).isEmpty();
    await().untilAsserted(() -> assertThat(files()).isEqualTo(before));
    installation.register().behave();
    installation.night(DayPlan.quiet().changing(3).closing(1));
    Run caughtUp = installation.complete();
    assertThat(caughtUp.counts().created()).isEqualTo(4);
    assertThat(caughtUp.counts().closed()).isEqualTo(3);
    assertThat(caughtUp.counts().changed()).isBetween(3L, 6L);
  }

  @Test
  @DisplayName("N-38 a transfer that breaks off once goes on and the run completes")
  void aTransferThatBreaksOffOnceGoesOn() {
    installation.night(DayPlan.quiet().changing(3));
    installation.register().misbehave(SorFile.DAILY, Fault.TORN);
    assertThat(installation.complete().counts().changed()).isEqualTo(3);
  }

  @Test
  @DisplayName("N-28 a source that got older is held, and approved it wins over nothing newer")
  void aSourceThatGotOlderIsHeld() throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    installation.world().writeDaily(old, SorFormat.standard());
    installation.night(DayPlan.quiet().changing(3).closing(2).creating(1));
    installation.complete();
    installation
        .register()
        .serve(SorFile.DAILY, old.toByteArray(), "Sun, 20 Sep 2026 00:30:00 GMT");
    Run held = installation.run();
    assertThat(held.holds()).contains(HoldCode.SOURCE_OLDER_THAN_LAST);
    installation.send(new ApproveSyncRun(held.id(), null));
    Run approved = completed(installation.await(held.id()));
    assertThat(approved.parties(SorUnitRenamed.class)).isEmpty();
    assertThat(approved.parties()).doesNotHaveAnyElementsOfTypes(SorUnitRenamed.class);
    assertThat(approved.counts().superseded()).isEqualTo(3);
  }

  private enum Damage {
    GONE {
      @Override
      void to(Path file) throws IOException {
        Files.delete(file);
      }
    },
    ALTERED {
      @Override
      void to(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    };

    abstract void to(Path file) throws IOException;
  }

  private Run damagedBefore(Class<?> step, Damage damage) throws Exception {
    return damagedBefore(step, damage, () -> {});
  }

  private Run damagedBefore(Class<?> step, Damage damage, Runnable meanwhile) throws Exception {
    List<Path> before = files();
    installation.night(DayPlan.quiet().changing(3));
    Gate gate = new Gate(step::isInstance);
    installation.intercept(gate);
    String runId = installation.start();
    gate.awaitCommand();
    for (Path file : files()) {
      if (!before.contains(file)) {
        damage.to(file);
      }
    }
    meanwhile.run();
    gate.open();
    return installation.await(runId);
  }

  @Test
  @DisplayName("a file that was altered before it is planned or applied fails the run")
  void aFileThatWasAlteredFailsTheRun() throws Exception {
    assertThat(damagedBefore(PlanSyncRun.class, Damage.ALTERED).failure()).isEqualTo(SOURCE_LOST);
    assertThat(damagedBefore(ApplySyncRun.class, Damage.ALTERED).failure()).isEqualTo(SOURCE_LOST);
  }

  @Test
  @DisplayName("a run that has moved to a process without its file fetches it again and goes on")
  void aFileThatIsNotHereIsFetchedAgain() throws Exception {
    assertThat(completed(damagedBefore(PlanSyncRun.class, Damage.GONE)).counts().changed())
        .isEqualTo(3);
    assertThat(completed(damagedBefore(ApplySyncRun.class, Damage.GONE)).parties()).hasSize(3);
  }

  @Test
  @DisplayName("a run whose file is gone and has changed since in the register fails")
  void aFileThatHasChangedSinceFailsTheRun() throws Exception {
    Run run =
        damagedBefore(
            ApplySyncRun.class, Damage.GONE, () -> installation.night(DayPlan.quiet().changing(2)));
    assertThat(run.failure()).isEqualTo(SOURCE_LOST);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the last file, gone or altered, is downloaded again though it has not changed")
  void theLastFileIsDownloadedAgainWhenItWasDamaged(Damage damage) throws IOException {
    damage.to(files().get(0));
    Run run = installation.complete();
    assertThat(run.source().reused()).isFalse();
    assertThat(installation.register().requests())
        .extracting(RecordedRequest::status)
        .containsExactly(200, 200);
  }

  @Test
  @DisplayName("the file of the last completed run stays on disk, files of older runs go")
  void filesOfOlderRunsGo() throws IOException {
    Path previous = files().get(0);
    for (int night = 0; night < 3; night++) {
      installation.night(DayPlan.quiet().changing(2));
      String sha256 = installation.complete().source().sha256();
      Path last = installation.sources().resolve(sha256 + ".csv");
      Path older = previous;
      await()
          .untilAsserted(() -> assertThat(files()).contains(last).isSubsetOf(List.of(older, last)));
      previous = last;
    }
  }

  @Test
  @DisplayName("N-38 two days without the register are made up for in one run")
  void twoDaysWithoutTheRegisterAreMadeUpFor() {
    installation.register().always(SorFile.DAILY, Fault.UNAVAILABLE);
    SorId closed = installation.world().openIds().get(100);
    for (int night = 0; night < 2; night++) {
      installation.night(DayPlan.quiet());
      Run run = installation.run();
      assertThat(run.last())
          .isInstanceOfSatisfying(
              SyncRunFailed.class, failed -> assertThat(failed.text()).isNotBlank());
    }
    installation.world().close(closed, installation.world().today().minusDays(1));
    installation.publish();
    installation.register().behave();
    assertThat(installation.complete().parties(SorUnitClosed.class)).hasSize(1);
  }
}
