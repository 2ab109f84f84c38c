package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.sagas.schedule.ScheduleTick;
import dk.partsync.simulator.cpr.CprService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A weekend with CPR, from Thursday 19 November 2026 on, in virtual time. */
class FreshnessAcceptanceTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final String BROKEN = "partsync_register_promise_broken";
  private static final String AGE = "partsync_register_source_age_seconds";

  @TempDir Path directory;
  private final VirtualClock clock = VirtualClock.at("2026-11-19T12:00");
  private CprInstallation installation;
  private Schedules schedules;

  @Test
  @DisplayName(
      "N-27 A2-40 A1-06 Monday morning shows the register's state of Friday evening, no alarm")
  void mondayMorningShowsFridayEvening() throws Exception {
    installation = CprInstallation.switchedOn(directory, CprService.PUBLIC, clock);
    try {
      schedules = new Schedules(installation.admin());
      ScheduleView fresh = schedules.of("cpr");
      assertThat(fresh.inactive()).isNull();
      assertThat(fresh.nextDue().local()).isEqualTo(FRIDAY.atTime(6, 0));
      assertThat(schedules.status("cpr").promise()).isEqualTo(PromiseState.NONE);

      runIsDue("2026-11-20");
      assertThat(schedules.status("cpr").stateOf()).isEqualTo(FRIDAY.minusDays(1));
      runIsDue("2026-11-21");

      clock.to("2026-11-23T05:30:00");
      assertMondayMorning("cpr-2026-11-21T06:00");
      runIsDue("2026-11-23");
      assertMondayMorning("cpr-2026-11-23T06:00");
      assertThat(schedules.of("cpr").recent())
          .extracting(decided -> decided.outcome())
          .containsOnly(DueTimeOutcome.STARTED)
          .hasSize(3);

      schedules.change("cpr", schedule -> schedule.put("active", false));
      clock.to("2026-11-25T06:00:01");
      RegisterStatus late = schedules.status("cpr");
      assertThat(late.promise()).isEqualTo(PromiseState.BROKEN);
      assertThat(late.brokenSince()).isEqualTo("2026-11-25T05:00:00Z");
      assertThat(late.newerSince()).isEqualTo("2026-11-24T05:00:00Z");
      assertThat(late.nextDue()).isNull();
      assertThat(metrics().sum(BROKEN, "register=\"CPR\"")).isEqualTo(1);
    } finally {
      installation.close();
    }
  }

  private void assertMondayMorning(String lastRun) {
    RegisterStatus monday = schedules.status("cpr");
    assertThat(monday.stateOf()).isEqualTo(FRIDAY);
    assertThat(monday.lastCompleted().runId()).isEqualTo(lastRun);
    assertThat(monday.promise()).isEqualTo(PromiseState.KEPT);
    assertThat(monday.newerSince()).isNull();
    assertThat(monday.nextDelivery()).isEqualTo("2026-11-24T05:00:00Z");
    assertThat(metrics().all()).containsEntry(BROKEN + "{register=\"CPR\"}", 0.0);
    assertThat(metrics().sum(AGE, "register=\"CPR\"")).isBetween(0.0, 2 * 86_400.0);
  }

  /** Six o'clock of a day comes, twice as two processes see it. */
  private void runIsDue(String day) {
    clock.to(day + "T06:00:00");
    installation.people().setNow(clock.instant());
    List.of(tick(), tick()).forEach(tick -> tick.tick(clock.instant()));
    String id = "cpr-" + day + "T06:00";
    await()
        .until(
            () -> installation.runs().all().stream().map(SyncRunView::id).toList(),
            ids -> ids.contains(id));
    SyncRunView run = installation.runs().settled(id);
    assertThat(run.state()).as(run.toString()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run.startedBy()).isEqualTo("system");
    await().until(() -> schedules.of("cpr").recent().get(0).runId(), id::equals);
  }

  private ScheduleTick tick() {
    return new ScheduleTick(
        installation.bean(QueryGateway.class), installation.bean(CommandGateway.class));
  }

  private Metrics metrics() {
    return Metrics.of(installation.admin().as("monitor"));
  }
}
