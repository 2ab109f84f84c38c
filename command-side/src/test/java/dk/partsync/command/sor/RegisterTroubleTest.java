package dk.partsync.command.sor;

import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.command.Installation;
import dk.partsync.command.Run;
import dk.partsync.simulator.Fault;
import dk.partsync.simulator.FaultNames;
import dk.partsync.simulator.sor.DayPlan;
import dk.partsync.simulator.sor.SorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which the simulated register can fail, during a run that has something to do. */
class RegisterTroubleTest {

  private static final int ATTEMPTS = 2;

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

  /** Those that files can have; a minute's silence is what NO_ANSWER is, only longer. */
  static Set<String> faults() {
    Set<String> faults = new LinkedHashSet<>(FaultNames.all());
    faults.removeAll(
        Set.of(
            "LATE",
            "GRAPHQL_ERRORS",
            "GRAPHQL_ERRORS_400",
            "PARTIAL_DATA",
            "NULL_LISTS",
            "UNKNOWN_VALUES"));
    return faults;
  }

  private void nextNight() {
    installation.night(DayPlan.quiet().changing(3).creating(2));
  }

  private List<SorPartyEvent> parties() {
    return installation.partyEvents().toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("N-38 whatever the register does: the right file or a reason, and few calls")
  void bringsTheRightFileOrAReason(String name) {
    Fault fault = Objects.requireNonNull(FaultNames.find(name));
    nextNight();
    List<SorPartyEvent> before = parties();
    int calls = installation.register().requests().size();
    installation.register().always(SorFile.DAILY, fault);

    Run run = installation.run();

    assertThat(installation.register().requests().size() - calls).isBetween(1, ATTEMPTS);
    if (run.last() instanceof SyncRunFailed failed) {
      assertThat(failed.code()).isNotIn(FailureCode.INTERNAL, FailureCode.NO_PROGRESS);
      assertThat(failed.text()).matches("(?s).*(; |: ).*");
      assertThat(parties()).isEqualTo(before);
    } else if (run.last() instanceof SyncRunHeld held) {
      assertThat(held.reasons()).isNotEmpty();
      assertThat(parties()).isEqualTo(before);
      installation.send(new CancelSyncRun(run.id(), null));
    } else {
      assertThat(run.last()).isInstanceOf(SyncRunCompleted.class);
      assertThat(run.parties().isEmpty()).isEqualTo(run.source().reused());
    }
    installation.register().behave();
    nextNight();
    catchUp();
  }

  /** After a time that was too new, the right one looks old: a person has to say that it is not. */
  private void catchUp() {
    Run run = installation.run();
    if (run.last() instanceof SyncRunHeld) {
      installation.send(new ApproveSyncRun(run.id(), null));
      run = installation.await(run.id());
    }
    completed(run);
    assertThat(installation.partyEvents().filter(SorUnitImported.class::isInstance)).hasSize(124);
  }

  @Test
  @DisplayName("N-38 a register that stays down is called less and less, and runs say so")
  void aRegisterThatStaysDownIsLeftAlone() {
    nextNight();
    installation.register().always(SorFile.DAILY, Fault.SERVER_ERROR);
    int calls = installation.register().requests().size();
    Run last = installation.run();
    for (int runs = 1; runs < 8; runs++) {
      assertThat(last.failure()).isIn(FailureCode.SOURCE_REFUSED, FailureCode.SOURCE_PAUSED);
      last = installation.run();
    }
    assertThat(last.failure()).isEqualTo(FailureCode.SOURCE_PAUSED);
    assertThat(installation.register().requests().size() - calls).isEqualTo(10);
  }
}
