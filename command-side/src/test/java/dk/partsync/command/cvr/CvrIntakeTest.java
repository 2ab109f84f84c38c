package dk.partsync.command.cvr;

import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.cvrNumber;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.pNumber;
import static dk.partsync.command.CvrUnits.productionUnit;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.IdentifierClaimed;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApplyCvrChunk;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncChunkApplied;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.command.CvrInstallation;
import dk.partsync.command.Gate;
import dk.partsync.command.Run;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an organisation deals with becomes parties in the next run. */
class CvrIntakeTest extends CvrRunBed {

  private static final String INTAKE = "intake-0f8fad5b-d9cb-469f-a165-70867728950e";

  @Test
  void wantedUnitsBecomePartiesWithWhatCvrSays() {
    CvrUnit company = company(1);
    CvrUnit workshop = productionUnit(1, cvrNumber(1));
    cvr.put(company, workshop);
    installation.want(List.of(company, workshop));
    Run run = completed(installation.run());
    assertThat(run.counts().created()).isEqualTo(2);
    assertThat(run.applied().created()).isEqualTo(2);
    assertThat(installation.all(CvrUnitRegistered.class))
        .extracting(CvrUnitRegistered::unit)
        .containsExactly(company, workshop);
    assertThat(installation.all(CvrUnitRegistered.class))
        .allMatch(fact -> fact.stamp().trigger() == CvrTrigger.SYNC);
    assertThat(installation.register(CvrInstallation.newId(), company).outcome())
        .isEqualTo(CvrOutcome.ALREADY_REGISTERED);
  }

  @Test
  void aDailyRunAsksForThemToo() {
    completed(installation.run());
    wanted(2);
    Run daily = completed(installation.runNextMorning());
    assertThat(daily.started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(daily.counts().created()).isEqualTo(2);
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  void numbersThatCvrDoesNotKnowAreRejectedAndAskedForAgainWithEverything() {
    installation.send(new WantCvrUnits(INTAKE, List.of(cvrNumber(1)), List.of(pNumber(1))));
    Run run = completed(installation.run());
    assertThat(run.rejected())
        .extracting(RejectedRow::number, RejectedRow::partyId, RejectedRow::reason)
        .containsExactly(
            tuple(cvrNumber(1).value(), null, RowReason.UNIT_UNKNOWN),
            tuple(pNumber(1).value(), null, RowReason.UNIT_UNKNOWN));
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
    cvr.put(company(1));
    Run full = installation.base().await(installation.start(SyncMode.FULL, false));
    assertThat(completed(full).counts().created()).isEqualTo(1);
    assertThat(full.rejected()).hasSize(1);
  }

  @Test
  @DisplayName("N-19 what a dry run finds unknown is found so by the real one")
  void whatADryRunFindsUnknownIsFoundSoByTheRealOne() {
    completed(installation.run());
    installation.want(List.of(company(1)));
    Run dry = installation.base().await(installation.start(null, true));
    assertThat(dry.rejected()).hasSize(1);
    assertThat(completed(installation.run()).rejected()).hasSize(1);
    assertThat(completed(installation.run()).rejected()).isEmpty();
  }

  @Test
  void aNumberThatAPartyHasIsNotAskedFor() {
    registered(1);
    completed(installation.run());
    installation.want(List.of(company(0)));
    cvr.questions();
    Run daily = completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
    assertThat(daily.counts().created()).isZero();
  }

  @Test
  void ofANumberThatWasGivenTwiceTheUnitInBusinessIsTaken() {
    CvrUnit heir =
        company(2)
            .withIdentity(
                new CvrIdentity(
                    company(1).identity().kind(), "4999999999", cvrNumber(1).value(), null));
    cvr.put(company(1).withStatus(ended()), heir);
    installation.want(List.of(company(1)));
    completed(installation.run());
    assertThat(installation.all(CvrUnitRegistered.class))
        .singleElement()
        .satisfies(fact -> assertThat(fact.unit()).isEqualTo(heir));
  }

  @Test
  void aUnitThatSomebodyRegistersMeanwhileIsOneParty() throws InterruptedException {
    wanted(3);
    Gate gate = new Gate(command -> command instanceof ApplyCvrChunk);
    installation.base().intercept(gate);
    String runId = installation.start(null, false);
    gate.awaitCommand();
    CvrUnit renamed = company(1).withName("Prøvefirma Nyt");
    cvr.put(renamed);
    String byHand = installation.register(CvrInstallation.newId(), company(1)).partyId();
    gate.open();
    Run run = installation.base().await(runId);
    assertThat(run.last()).isInstanceOf(SyncRunCompleted.class);
    assertThat(run.applied()).isEqualTo(new AppliedCounts(2, 0, 1, 0, 0));
    assertThat(installation.all(CvrUnitRegistered.class)).hasSize(3);
    assertThat(installation.events(byHand)).hasSize(1);
  }

  @Test
  @DisplayName("N-28 a process that stops while it applies goes on, every unit once")
  void aStoppedProcessGoesOnAtTheNextChunk() throws InterruptedException {
    int units = CvrPlanning.CHUNK + 10;
    wanted(units);
    Gate gate = new Gate(command -> command instanceof ApplyCvrChunk chunk && chunk.chunk() == 1);
    installation.base().intercept(gate);
    String runId = installation.start(null, false);
    gate.awaitCommand();
    installation.base().restart();
    assertThat(installation.base().find(runId).all(SyncChunkApplied.class)).hasSize(1);
    installation.send(new ContinueSyncRun(runId));
    Run run = completed(installation.base().await(runId));
    gate.open(); // the command of the stopped process arrives late
    assertThat(run.applied().created()).isEqualTo(units);
    List<String> registered =
        installation.all(CvrUnitRegistered.class).stream()
            .map(fact -> fact.unit().identity().unitId())
            .toList();
    assertThat(registered).hasSize(units);
    assertThat(new HashSet<>(registered)).hasSize(units);
    assertThat(installation.all(IdentifierClaimed.class)).hasSize(units);
  }

  @Test
  void aListIsWrittenDownOnce() {
    List<CvrNumber> numbers = List.of(cvrNumber(1), cvrNumber(1), cvrNumber(2));
    installation.send(new WantCvrUnits(INTAKE, numbers, List.of()));
    installation.send(new WantCvrUnits(INTAKE, numbers, List.of()));
    assertThat(installation.all(CvrUnitsWanted.class))
        .containsExactly(
            new CvrUnitsWanted(
                INTAKE, List.of(cvrNumber(1).value(), cvrNumber(2).value()), List.of()));
    assertRefused(
        RejectionCode.IDEMPOTENCY_KEY_REUSED,
        new WantCvrUnits(INTAKE, List.of(cvrNumber(3)), List.of()));
  }

  @Test
  void aListHasAnIdAndOneToAThousandNumbers() {
    assertRefused(RejectionCode.INVALID_REQUEST, new WantCvrUnits(INTAKE, List.of(), List.of()));
    List<PNumber> tooMany =
        IntStream.rangeClosed(0, WantCvrUnits.MOST).mapToObj(i -> pNumber(i)).toList();
    assertRefused(RejectionCode.INVALID_REQUEST, new WantCvrUnits(INTAKE, List.of(), tooMany));
    assertRefused(
        RejectionCode.INVALID_REQUEST,
        new WantCvrUnits("sync-CVR", List.of(cvrNumber(1)), List.of()));
  }

  private void assertRefused(RejectionCode code, WantCvrUnits command) {
    assertThatThrownBy(() -> installation.send(command))
        .isInstanceOfSatisfying(
            CommandRejected.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
