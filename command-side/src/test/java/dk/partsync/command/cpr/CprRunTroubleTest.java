package dk.partsync.command.cpr;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.subscription.SubscriptionCancelled;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.command.CprInstallation;
import dk.partsync.command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CprRunTroubleTest extends CprRunBed {

  @Test
  @DisplayName("N-38 a number that CPR does not know is told and changes nothing")
  void anUnknownNumberIsToldAndChangesNothing() {
    subscribed(1);
    parties.add(installation.register(number(70)));
    installation.openCase("2026-115", parties.get(1));
    installation.review();
    Run run = completed(installation.run());
    assertThat(run.rejected())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.partyId()).isEqualTo(parties.get(1));
              assertThat(row.reason()).isEqualTo(RowReason.NUMBER_UNKNOWN);
            });
    assertThat(facts(1, CprDataFetched.class)).isEmpty();
    assertThat(isConfirmed(1)).isFalse();
    assertThat(run.counts().created()).isEqualTo(1);
  }

  @Test
  void anAnswerThatCannotBeReadCostsNobodyElses() {
    subscribed(5);
    cpr.garble(number(3));
    Run run = completed(installation.run());
    assertThat(run.rejected())
        .extracting(RejectedRow::partyId, RejectedRow::reason)
        .containsExactly(tuple(parties.get(3), RowReason.UNREADABLE_ANSWER));
    assertThat(run.counts().created()).isEqualTo(4);
  }

  @Test
  void answersOfWhichNoneCanBeReadEndTheRun() {
    subscribed(30);
    for (int i = 0; i < 30; i++) {
      cpr.garble(number(i));
    }
    assertThat(installation.run().failure()).isEqualTo(FailureCode.SOURCE_WRONG_CONTENT);
  }

  @Test
  @DisplayName("N-20 a run that would change too many waits for a person, and then does it")
  void aRunThatWouldChangeTooManyIsHeld() throws IOException {
    subscribed(20);
    completed(installation.run());
    for (int i = 0; i < 11; i++) {
      cpr.put(number(i), "Prøvesen-Ny" + i, PersonStatus.RESIDENT, now());
    }
    nextMorning();
    Run held = installation.run();
    assertThat(held.last()).isInstanceOf(SyncRunHeld.class);
    assertThat(held.holds()).containsExactly(HoldCode.TOO_MANY_CHANGES);
    assertThat(facts(0, CprNameChanged.class)).hasSize(1);
    assertThat(files()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
        .isEqualTo("rw-------");
    installation.send(new ApproveSyncRun(held.id(), null));
    completed(installation.await(held.id(), SyncRunCompleted.class::isInstance));
    assertThat(facts(0, CprNameChanged.class)).hasSize(2);
    await().untilAsserted(() -> assertThat(files()).isEmpty());
  }

  @Test
  @DisplayName("N-19 a dry run tells what a real one does, changes nothing and keeps nothing")
  void aDryRunChangesNothing() throws IOException {
    subscribed(2);
    Run dry = completedDry(installation.await(installation.start(null, true)));
    assertThat(facts(0, CprDataFetched.class)).isEmpty();
    await().untilAsserted(() -> assertThat(files()).isEmpty());
    Run real = completed(installation.run());
    assertThat(real.changes()).isEqualTo(dry.changes());
    assertThat(real.started().mode()).isEqualTo(SyncMode.FULL);
  }

  private static Run completedDry(Run run) {
    assertThat(run.last()).isInstanceOf(SyncRunCompleted.class);
    assertThat(run.applied().total()).isZero();
    return run;
  }

  @Test
  @DisplayName("N-38 with CPR down a run fails with the reason, nothing is lost, the next makes up")
  void withCprDownTheRunFailsAndTheNextMakesUp() throws IOException {
    subscribed(2);
    completed(installation.run());
    cpr.put(number(0), "Prøvesen-Ny", PersonStatus.RESIDENT, now());
    nextMorning();
    cpr.fail(CprOutcome.REGISTER_DOWN);
    assertThat(installation.run().failure()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
    await().untilAsserted(() -> assertThat(files()).isEmpty());
    assertThat(installation.ledger(parties.get(0)))
        .noneMatch(SubscriptionCancelled.class::isInstance);
    installation.clock().forward(Duration.ofDays(4));
    cpr.fail(null);
    completed(installation.run(SyncMode.DAILY));
    assertThat(facts(0, CprNameChanged.class)).hasSize(2);
  }

  @Test
  void aCancelledRunKeepsNothing() throws IOException {
    subscribed(20);
    completed(installation.run());
    for (int i = 0; i < 20; i++) {
      cpr.put(number(i), "Prøvesen-Ny" + i, PersonStatus.RESIDENT, now());
    }
    nextMorning();
    Run held = installation.run();
    installation.send(new CancelSyncRun(held.id(), null));
    await().untilAsserted(() -> assertThat(files()).isEmpty());
  }

  @Test
  @DisplayName("A2-01 with CPR switched off no run starts")
  void withCprSwitchedOffNoRunStarts() {
    installation.change(
        CprInstallation.settings(
            false, false, SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES, 90, 0));
    assertThatThrownBy(() -> installation.start(null, false))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RejectionCode.REGISTER_DISABLED));
  }

  @Test
  void whatAStoppedProcessLeftBehindOfAnEndedRunGoesAtTheStart() throws IOException {
    subscribed(1);
    completed(installation.run());
    Path left = installation.files().resolve("run-0.jsonl");
    Files.writeString(left, "x");
    installation.restart();
    assertThat(left).doesNotExist();
  }
}
