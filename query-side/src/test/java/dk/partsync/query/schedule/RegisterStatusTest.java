package dk.partsync.query.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.RegisterStatus.CompletedRun;
import dk.partsync.api.schedule.RegisterStatus.UnfinishedRun;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.DialogueTab;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** It is noon on Friday 31 July 2026. */
@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class RegisterStatusTest {

  private static final Instant SATURDAY_SIX = Instant.parse("2026-08-01T04:00:00Z");

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
    switchCpr(true);
  }

  @AfterEach
  void close() {
    bed.close();
  }

  private void switchCpr(boolean on) {
    CprSettings fresh = CprSettings.defaults();
    bed.publish(
        "settings-CPR",
        Instant.parse("2026-07-01T08:00:00Z"),
        new CprSettingsChanged(
            new CprSettings(
                on,
                new CprAgreement("A-1", LocalDate.of(2026, 1, 1)),
                true,
                false,
                false,
                fresh.publicUrl(),
                fresh.privateUrl(),
                fresh.tokenUrl(),
                fresh.certificateTokenUrl(),
                fresh.protectionText(),
                SubscriptionRule.OPEN_OR_RECENTLY_CLOSED_CASES,
                null,
                90,
                7,
                0,
                0,
                true,
                30,
                DialogueTab.CPR)));
  }

  private RegisterStatus status(Register register) {
    bed.catchUp();
    return bed.ask(new FindRegisterStatus(register), RegisterStatus.class);
  }

  private static SyncRunStarted started(String id, Register register) {
    return new SyncRunStarted(
        id, register, SyncMode.FULL, false, true, false, "https://a", null, 5, 30, null);
  }

  private void completes(String id, Register register, Instant sourceAt) {
    bed.publish(
        id,
        sourceAt.plusSeconds(60),
        started(id, register),
        new SyncSourceFetched(id, new SourceFile("https://a", "ab", 9, sourceAt, null, false)),
        new SyncRunPlanned(
            id,
            "plan-" + id,
            new PlanCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            0,
            0,
            LocalDate.of(2026, 7, 30),
            List.of(),
            SyncRunState.APPLYING),
        new SyncRunCompleted(id, false));
  }

  private RegisterStatus asked(String at) {
    completes("run-" + at, Register.CPR, Instant.parse(at));
    return status(Register.CPR);
  }

  @Test
  @DisplayName("N-27 this morning's run shows yesterday evening's state, and when more can be had")
  void thisMorningsRunShowsYesterdayEveningsState() {
    asked("2026-07-30T04:00:05Z");
    RegisterStatus status = asked("2026-07-31T04:00:05Z");
    Instant at = Instant.parse("2026-07-31T04:00:05Z");
    assertThat(status.stateOf()).isEqualTo(LocalDate.of(2026, 7, 30));
    assertThat(status.lastCompleted())
        .isEqualTo(new CompletedRun("run-2026-07-31T04:00:05Z", at, at.plusSeconds(60)));
    assertThat(status.newerSince()).isNull();
    assertThat(status.nextDelivery()).isEqualTo(SATURDAY_SIX);
    assertThat(status.nextDue().at()).isEqualTo(SATURDAY_SIX);
    assertThat(status.promise()).isEqualTo(PromiseState.KEPT);
    assertThat(status.unfinished()).isNull();
  }

  @Test
  @DisplayName("A2-40 N-27 newer data break the promise when they are not there after 24 hours")
  void newerDataBreakThePromiseAfterADay() {
    RegisterStatus kept = asked("2026-07-30T04:00:05Z");
    assertThat(kept.newerSince()).isEqualTo("2026-07-31T04:00:00Z");
    assertThat(kept.promise()).isEqualTo(PromiseState.KEPT);
    bed.close();
    open();
    RegisterStatus broken = asked("2026-07-28T04:00:05Z");
    assertThat(broken.stateOf()).isEqualTo(LocalDate.of(2026, 7, 27));
    assertThat(broken.newerSince()).isEqualTo("2026-07-29T04:00:00Z");
    assertThat(broken.promise()).isEqualTo(PromiseState.BROKEN);
    assertThat(broken.brokenSince()).isEqualTo("2026-07-30T04:00:00Z");
    switchCpr(false);
    assertThat(status(Register.CPR).promise()).isEqualTo(PromiseState.NONE);
    assertThat(status(Register.CPR).inUse()).isFalse();
  }

  @Test
  void withoutAnyRunThereIsNothingToJudgeBy() {
    RegisterStatus status = status(Register.CPR);
    assertThat(status.inUse()).isTrue();
    assertThat(status.promise()).isEqualTo(PromiseState.NONE);
    assertThat(status.stateOf()).isNull();
    assertThat(status.nextDelivery()).isEqualTo(SATURDAY_SIX);
  }

  @Test
  @DisplayName("A2-40 runs that never complete break the promise a day after the first was tried")
  void runsThatNeverCompleteBreakThePromise() {
    bed.publish("run-1", Instant.parse("2026-07-30T09:00:00Z"), started("run-1", Register.CPR));
    RegisterStatus status = status(Register.CPR);
    assertThat(status.promise()).isEqualTo(PromiseState.BROKEN);
    assertThat(status.brokenSince()).isEqualTo("2026-07-31T09:00:00Z");
    assertThat(status.unfinished()).isEqualTo(new UnfinishedRun("run-1", SyncRunState.FETCHING));
  }

  @Test
  void ofSorTheDayOfTheFileIsShownAndNothingIsPromised() {
    completes("run-1", Register.SOR, Instant.parse("2026-07-25T02:00:00Z"));
    RegisterStatus status = status(Register.SOR);
    assertThat(status.stateOf()).isEqualTo(LocalDate.of(2026, 7, 30));
    assertThat(status.lastCompleted().sourceAt()).isEqualTo("2026-07-25T02:00:00Z");
    assertThat(status.promise()).isEqualTo(PromiseState.NONE);
    assertThat(status.nextDelivery()).isNull();
    assertThat(status.inUse()).isFalse();
    assertThat(status.nextDue()).isNull();
  }
}
