package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.schedule.DecidedDueTime;
import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.sagas.schedule.ScheduleTick;
import dk.partsync.simulator.sor.DayPlan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** SOR by its schedule, five o'clock every morning, as nights pass. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchedulesAcceptanceTest {

  private static final int UNITS = 200;

  @TempDir static Path directory;
  private static Installation installation;
  private static Schedules schedules;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.start(directory, 51, UNITS);
    schedules = new Schedules(installation.admin());
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @Order(1)
  @DisplayName("A1-04 A1-05 each register has a schedule, shown inactive while the register is off")
  void eachRegisterHasAScheduleShownInactiveWhileItIsOff() throws Exception {
    for (String register : List.of("cpr", "cvr", "sor")) {
      ScheduleView view = schedules.of(register);
      assertThat(view.inactive()).isEqualTo(InactiveReason.REGISTER_OFF);
      assertThat(view.nextDue()).isNull();
      assertThat(view.schedule().times()).hasSize(1);
    }
    installation.night(DayPlan.quiet());
    tick();
    assertThat(installation.runs().all()).isEmpty();
    assertThat(schedules.of("sor").recent()).isEmpty();
  }

  @Test
  @Order(2)
  @DisplayName("A1-06 A1-23 at the due time one run starts, though several processes ask for it")
  void atTheDueTimeOneRunStarts() throws Exception {
    installation.settings().connect(installation.register());
    tick();
    assertThat(installation.runs().all()).isEmpty();

    SyncRunView run = nextMorning();

    assertThat(run.state()).isEqualTo(SyncRunState.COMPLETED);
    assertThat(run.applied().created()).isGreaterThanOrEqualTo(UNITS);
    assertThat(installation.runs().all()).hasSize(1);
    ScheduleView view = schedules.of("sor");
    assertThat(view.recent())
        .singleElement()
        .satisfies(
            decided -> {
              assertThat(decided.outcome()).isEqualTo(DueTimeOutcome.STARTED);
              assertThat(decided.runId()).isEqualTo(run.id());
            });
    assertThat(view.nextDue().local()).isEqualTo(due().plusDays(1));
    assertThat(schedules.status("sor").stateOf()).isEqualTo(installation.world().today());
  }

  @Test
  @Order(3)
  @DisplayName("A1-06 while a run is held its schedule starts none and says why, once")
  void whileARunIsHeldTheScheduleStartsNone() throws Exception {
    installation.change("changeLimitPercent", 0);
    SyncRunView held = nextMorning(DayPlan.typical(UNITS));
    assertThat(held.state()).isEqualTo(SyncRunState.HELD);

    installation.night(DayPlan.quiet());
    tick();
    DecidedDueTime skipped =
        await()
            .until(
                () -> schedules.of("sor").recent().get(0), decided -> decided.due().equals(due()));
    tick();

    assertThat(skipped.outcome()).isEqualTo(DueTimeOutcome.SKIPPED);
    assertThat(skipped.reason()).isEqualTo(SkipReason.RUN_IN_PROGRESS);
    assertThat(skipped.text()).contains(held.id());
    assertThat(schedules.of("sor").recent()).hasSize(3);
    assertThat(schedules.status("sor").unfinished().runId()).isEqualTo(held.id());
    installation.runs().decideAndSettle(held.id(), "reject", "not these");
    installation.change("changeLimitPercent", 30);
    assertThat(nextMorning().state()).isEqualTo(SyncRunState.COMPLETED);
  }

  @Test
  @Order(4)
  @DisplayName("A1-04 A1-07 an administrator changes one schedule and leaves the others")
  void anAdministratorChangesOneSchedule() throws Exception {
    ScheduleView cvr = schedules.of("cvr");
    String tag = installation.admin().get(Schedules.pathOf("cvr")).header("ETag");

    schedules.change("sor", schedule -> schedule.put("days", List.of("MONDAY")));

    assertThat(schedules.of("sor").nextDue().local().getDayOfWeek().name()).isEqualTo("MONDAY");
    assertThat(schedules.of("cvr")).isEqualTo(cvr);
    schedules.change("cvr", schedule -> schedule.put("times", List.of("07:15", "12:00")));
    assertThat(schedules.of("cvr").schedule().times()).hasSize(2);
    assertThat(schedules.of("cvr").changedBy()).isEqualTo("admin");
    assertThat(schedules.of("sor").version()).isEqualTo(1);
    String old =
        installation.admin().get(Schedules.pathOf("sor")).json().get("schedule").toString();
    Answer stale = installation.admin().put(Schedules.pathOf("cvr"), old, "If-Match", tag);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("VERSION_CONFLICT");
  }

  @Test
  @Order(5)
  void aScheduleThatCanNeverBeDueIsRefused() {
    Answer answer =
        schedules.put(
            "cpr",
            schedule -> {
              schedule.put("days", List.of("SUNDAY"));
              schedule.put("dayKind", "WORKDAYS");
            });
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
  }

  @Test
  @Order(6)
  void auditorsReadAndOnlyAdministratorsChange() {
    ApiClient auditor = installation.admin().as("auditor");
    Answer read = auditor.get(Schedules.pathOf("cpr"));
    assertThat(read.status()).isEqualTo(200);
    assertThat(auditor.get("/api/registers/cpr/status").status()).isEqualTo(200);
    String schedule = read.json().get("schedule").toString();
    for (String user : List.of("auditor", "caseworker", "monitor")) {
      ApiClient other = installation.admin().as(user);
      assertThat(other.put(Schedules.pathOf("cpr"), schedule, "If-Match", "*").status())
          .isEqualTo(403);
    }
    ApiClient caseworker = installation.admin().as("caseworker");
    assertThat(caseworker.get(Schedules.pathOf("cpr")).status()).isEqualTo(403);
    assertThat(caseworker.get("/api/registers/cpr/status").status()).isEqualTo(403);
  }

  private static SyncRunView nextMorning() throws Exception {
    return nextMorning(DayPlan.quiet());
  }

  /** A night passes, and the run of the morning ends or is held. */
  private static SyncRunView nextMorning(DayPlan plan) throws Exception {
    installation.night(plan);
    tick();
    String id = "sor-" + due();
    await()
        .until(
            () -> installation.runs().all().stream().map(SyncRunView::id).toList(),
            ids -> ids.contains(id));
    return installation.runs().settled(id);
  }

  private static LocalDateTime due() {
    return installation.world().today().atTime(5, 0);
  }

  /** As three processes tick at once. */
  private static void tick() {
    Stream.generate(
            () ->
                new ScheduleTick(
                    installation.bean(QueryGateway.class), installation.bean(CommandGateway.class)))
        .limit(3)
        .parallel()
        .forEach(tick -> tick.tick(installation.clock().instant()));
  }
}
