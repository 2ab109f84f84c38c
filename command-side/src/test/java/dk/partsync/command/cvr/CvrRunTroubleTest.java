package dk.partsync.command.cvr;

import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.command.CvrInstallation;
import dk.partsync.command.Gate;
import dk.partsync.command.Run;
import dk.partsync.registers.cvr.CvrFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvrRunTroubleTest extends CvrRunBed {

  @Test
  void aUnitThatCvrNoLongerKnowsIsToldInEveryRunAndStays() {
    registered(2);
    completed(installation.run());
    cvr.forget(company(1));
    for (int morning = 0; morning < 2; morning++) {
      Run run = completed(installation.runNextMorning());
      assertThat(run.rejected())
          .extracting(RejectedRow::partyId, RejectedRow::reason)
          .containsExactly(tuple(parties.get(1), RowReason.UNIT_UNKNOWN));
      assertThat(run.counts().closed()).isZero();
    }
    assertThat(facts(1)).hasSize(1);
  }

  @Test
  void anAnswerThatCannotBeReadCostsNobodyElsesAndIsAskedForAgain() {
    registered(5);
    completed(installation.run());
    for (int i = 0; i < 5; i++) {
      cvr.put(company(i).withName("Prøvefirma Nyt " + i));
    }
    cvr.garble(id(3));
    Run run = completed(installation.runNextMorning());
    assertThat(run.rejected())
        .extracting(RejectedRow::partyId, RejectedRow::reason)
        .containsExactly(tuple(parties.get(3), RowReason.UNREADABLE_ANSWER));
    assertThat(run.counts().changed()).isEqualTo(4);
    cvr.makeReadable();
    completed(installation.runNextMorning());
    assertThat(facts(3, CvrNameChanged.class)).hasSize(1);
  }

  @Test
  void answersOfWhichNoneCanBeReadEndTheRun() {
    registered(30);
    for (int i = 0; i < 30; i++) {
      cvr.garble(id(i));
    }
    assertThat(installation.run().failure()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_AUTHORISED,SOURCE_REFUSED",
    "BAD_REQUEST,SOURCE_REFUSED",
    "RATE_LIMITED,SOURCE_PAUSED",
    "BUDGET_EXHAUSTED,SOURCE_PAUSED",
    "REGISTER_DOWN,SOURCE_UNREACHABLE"
  })
  @DisplayName("N-38 a run without answers fails with the reason, and the next one makes up")
  void aRunWithoutAnswersFailsAndTheNextMakesUp(CvrFailure.Kind kind, FailureCode code)
      throws IOException {
    registered(1);
    completed(installation.run());
    cvr.put(company(0).withName("Prøvefirma Nyt"));
    cvr.fail(kind);
    assertThat(installation.runNextMorning().failure()).isEqualTo(code);
    await().untilAsserted(() -> assertThat(files()).isEmpty());
    cvr.fail(null);
    completed(installation.runNextMorning());
    assertThat(facts(0, CvrNameChanged.class)).hasSize(1);
  }

  @Test
  void withCvrSwitchedOffNoRunStarts() {
    installation.change(CvrInstallation.settings(false, CvrSource.GRAPHQL));
    assertThatThrownBy(() -> installation.start(null, false))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RejectionCode.REGISTER_DISABLED));
  }

  @Test
  void aRunFromWhichTheSettingsHaveTurnedAwayEnds() throws InterruptedException {
    registered(1);
    Gate gate = new Gate(command -> command instanceof FetchSyncSource);
    installation.base().intercept(gate);
    String runId = installation.start(null, false);
    gate.awaitCommand();
    installation.change(CvrInstallation.settings(true, CvrSource.DISTRIBUTION));
    gate.open();
    assertThat(installation.base().await(runId).failure()).isEqualTo(FailureCode.SOURCE_REFUSED);
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  void whatAStoppedProcessLeftBehindOfAnEndedRunGoesAtTheStart() throws IOException {
    registered(1);
    completed(installation.run());
    Path left = installation.files().resolve("run-0.jsonl");
    Files.writeString(left, "x");
    installation.base().restart();
    assertThat(left).doesNotExist();
  }

  @Test
  void whatThousandsOfNoticesNameIsAskedForOnce() {
    registered(2);
    completed(installation.run());
    cvr.questions();
    for (int i = 0; i < 25_000; i++) {
      cvr.put(company(i % 2));
    }
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).containsExactly(List.of(id(0), id(1)));
  }
}
