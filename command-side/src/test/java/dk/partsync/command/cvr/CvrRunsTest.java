package dk.partsync.command.cvr;

import static dk.partsync.command.CprInstallation.MONDAY;
import static dk.partsync.command.CvrUnits.LAST_DAY;
import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.industry;
import static dk.partsync.command.CvrUnits.living;
import static dk.partsync.command.CvrUnits.open;
import static dk.partsync.command.Installation.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.HoldCode;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunHeld;
import dk.partsync.command.CvrInstallation;
import dk.partsync.command.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CvrRunsTest extends CvrRunBed {

  @Test
  void theFirstRunAsksForEverythingAndFindsPartiesInStep() throws IOException {
    registered(3);
    Run run = completed(installation.run());
    assertThat(run.started().mode()).isEqualTo(SyncMode.FULL);
    assertThat(run.started().url()).isEqualTo("https://cvr.example.invalid/");
    assertThat(run.counts().unchanged()).isEqualTo(3);
    assertThat(run.applied().total()).isZero();
    assertThat(cvr.questions()).containsExactly(List.of(id(0), id(1), id(2)));
    assertThat(installation.all(CvrEvent.class)).hasSize(3);
    await().untilAsserted(() -> assertThat(files()).isEmpty());
  }

  @Test
  @DisplayName("B8 a run gives way to those who are answered while it applies")
  void aRunGivesWay() {
    wanted(1);
    installation.base().others().begin();
    completed(installation.run());
    assertThat(installation.base().others().wentFirst()).isTrue();
  }

  @Test
  void questionsAreOfAHundredUnits() {
    registered(205);
    completed(installation.run());
    assertThat(cvr.questions()).extracting(List::size).containsExactly(100, 100, 5);
  }

  @Test
  void nameAddressAndIndustryFollowCvrAndNothingElseIsAskedFor() {
    registered(3);
    completed(installation.run());
    cvr.questions();
    CvrUnit changed =
        company(1)
            .withName("Prøvefirma Nyt")
            .withAddresses(living("Torvet"))
            .withIndustries(List.of(industry("620100")));
    cvr.put(changed, company(99));
    Run daily = completed(installation.runNextMorning());
    assertThat(daily.started().mode()).isEqualTo(SyncMode.DAILY);
    assertThat(cvr.questions()).containsExactly(List.of(id(1)));
    assertThat(facts(1).subList(1, facts(1).size()))
        .extracting(fact -> (Object) fact.getClass())
        .containsExactly(
            CvrNameChanged.class, CvrAddressesChanged.class, CvrIndustriesChanged.class);
    assertThat(daily.counts().changed()).isEqualTo(1);
    assertThat(daily.counts().read()).isEqualTo(1);
    assertThat(facts(0)).hasSize(1);
  }

  @Test
  void theNextRunGoesOnWhereTheLastCompletedOneBeganToRead() {
    registered(2);
    completed(installation.run());
    cvr.questions();
    cvr.put(company(0).withName("Prøvefirma A"));
    Run dry = installation.base().await(installation.start(null, true));
    assertThat(dry.counts().changed()).isEqualTo(1);
    completed(installation.runNextMorning());
    assertThat(facts(0, CvrNameChanged.class)).hasSize(1);
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  void aUnitThatSomebodyRegistersWhileARunReadsNoticesIsAskedForInTheNext() {
    completed(installation.run());
    cvr.put(company(7));
    cvr.doBeforeAnswering(() -> cvr.put(company(7).withName("Prøvefirma Nyt")));
    installation.register(CvrInstallation.newId(), company(7));
    cvr.doBeforeAnswering(() -> {});
    completed(installation.run());
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).containsExactly(List.of(id(7)));
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  void aNoticeThatBringsNothingNewLeavesNoTrace() {
    registered(1);
    completed(installation.run());
    cvr.put(company(0));
    Run daily = completed(installation.runNextMorning());
    assertThat(daily.counts().unchanged()).isEqualTo(1);
    assertThat(daily.changes()).isEmpty();
    assertThat(facts(0)).hasSize(1);
  }

  @Test
  void afterSoManyDaysEverythingIsAskedFor() {
    registered(1);
    completed(installation.run());
    installation.base().clock().toMorning(MONDAY.plusDays(29));
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.DAILY);
    installation.base().clock().toMorning(MONDAY.plusDays(30));
    assertThat(completed(installation.run()).started().mode()).isEqualTo(SyncMode.FULL);
  }

  @Test
  void anotherSourceKnowsNoneOfThePositionsOfTheFirst() {
    registered(2);
    completed(installation.run());
    cvr.questions();
    installation.change(CvrInstallation.settings(true, CvrSource.DISTRIBUTION));
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).containsExactly(List.of(id(0), id(1)));
  }

  @Test
  void aUnitThatHasCeasedClosesAndOneThatIsBackReopens() {
    registered(2);
    completed(installation.run());
    cvr.put(company(0).withStatus(ended()));
    Run closing = completed(installation.runNextMorning());
    assertThat(closing.changes())
        .extracting(PlannedChange::action, PlannedChange::party, PlannedChange::endDate)
        .containsExactly(tuple(SyncAction.CLOSE, parties.get(0), LAST_DAY));
    assertThat(closing.applied()).isEqualTo(new AppliedCounts(0, 0, 0, 0, 1));
    assertThat(facts(0, CvrUnitCeased.class)).hasSize(1);
    cvr.put(company(0).withStatus(open()));
    Run reopening = completed(installation.runNextMorning());
    assertThat(reopening.applied()).isEqualTo(new AppliedCounts(0, 0, 0, 1, 0));
    assertThat(facts(0, CvrUnitReopened.class)).hasSize(1);
  }

  @Test
  @DisplayName("N-20 a run that would close too many waits for a person, and then does it")
  void aRunThatWouldCloseTooManyIsHeld() throws IOException {
    registered(30);
    completed(installation.run());
    for (int i = 0; i < 11; i++) {
      cvr.put(company(i).withStatus(ended()));
    }
    Run held = installation.runNextMorning();
    assertThat(held.last()).isInstanceOf(SyncRunHeld.class);
    assertThat(held.holds()).containsExactly(HoldCode.TOO_MANY_CLOSINGS);
    assertThat(held.counts().closed()).isEqualTo(11);
    assertThat(installation.all(CvrUnitCeased.class)).isEmpty();
    assertThat(files()).hasSize(1);
    installation.send(new ApproveSyncRun(held.id(), null));
    completed(installation.base().await(held.id(), SyncRunCompleted.class::isInstance));
    assertThat(installation.all(CvrUnitCeased.class)).hasSize(11);
  }

  @Test
  @DisplayName("N-26 who is paused is left alone, the report says so, and nothing is missed")
  void aPausedPartyIsLeftAlone() {
    registered(2);
    completed(installation.run());
    installation.send(new PauseCvrUpdates(parties.get(0), "wrong in CVR", MONDAY.plusDays(3)));
    cvr.put(company(0).withName("Prøvefirma Nyt"));
    Run paused = completed(installation.runNextMorning());
    assertThat(facts(0, CvrNameChanged.class)).isEmpty();
    assertThat(paused.plan().warnings())
        .anyMatch(
            text -> text.contains(parties.get(0)) && text.contains(MONDAY.plusDays(3).toString()));
    assertThat(paused.counts().known()).isEqualTo(1);
    installation.base().clock().toMorning(MONDAY.plusDays(4));
    completed(installation.run());
    assertThat(facts(0, CvrNameChanged.class)).hasSize(1);
    cvr.questions();
    completed(installation.runNextMorning());
    assertThat(cvr.questions()).isEmpty();
  }

  @Test
  @DisplayName("N-19 a dry run tells what a real one does and changes nothing")
  void aDryRunChangesNothing() {
    registered(1);
    cvr.put(company(0).withName("Prøvefirma Nyt"));
    installation.want(wantedBeside());
    Run dry = installation.base().await(installation.start(null, true));
    assertThat(installation.all(CvrEvent.class)).hasSize(1);
    Run real = completed(installation.run());
    assertThat(real.counts()).isEqualTo(dry.counts());
    assertThat(real.changes())
        .extracting(PlannedChange::action, PlannedChange::line)
        .containsExactlyElementsOf(
            dry.changes().stream().map(one -> tuple(one.action(), one.line())).toList());
    assertThat(installation.all(CvrUnitRegistered.class)).hasSize(2);
  }

  private List<CvrUnit> wantedBeside() {
    cvr.put(company(50));
    return List.of(company(50));
  }
}
