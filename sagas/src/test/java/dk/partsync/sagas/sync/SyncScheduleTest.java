package dk.partsync.sagas.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncScheduleTest {

  private final List<StartSyncRun> sent = new ArrayList<>();
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final SyncScheduleTick tick =
      new SyncScheduleTick(
          List.of(SyncSchedule.cpr()), DefaultCommandGateway.builder().commandBus(bus).build());
  private CommandRejected refusal;

  SyncScheduleTest() {
    bus.subscribe(
        StartSyncRun.class.getName(),
        (CommandMessage<?> command) -> {
          if (refusal != null) {
            throw refusal;
          }
          sent.add((StartSyncRun) command.getPayload());
          return "";
        });
  }

  private static Instant at(String danish) {
    return LocalDateTime.parse(danish).atZone(DanishWorkdays.ZONE).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T06:00, cpr-2026-11-23T06:00",
    "2026-11-23T23:59, cpr-2026-11-23T06:00",
    "2026-11-21T06:00, cpr-2026-11-21T06:00",
    "2026-04-02T07:00, cpr-2026-04-02T06:00",
    "2026-04-07T07:00, cpr-2026-04-07T06:00",
    "2026-07-01T06:00, cpr-2026-07-01T06:00"
  })
  void aRunIsDueFromSixOnWorkdaysAndTheMorningAfterOne(String now, String runId) {
    assertThat(SyncSchedule.cpr().dueAt(at(now))).contains(runId);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-23T05:59", "2026-11-22T12:00", "2026-04-03T12:00", "2026-04-06T12:00"})
  void noRunIsDueOtherwise(String now) {
    assertThat(SyncSchedule.cpr().dueAt(at(now))).isEmpty();
  }

  @Test
  @DisplayName("A2-40 what a workday's evening delivers is asked for within 24 hours, all year")
  void everyDeliveryIsAskedForWithinADay() {
    SyncSchedule schedule = SyncSchedule.cpr();
    Instant end = at("2027-12-31T06:00");
    for (Instant loaded = at("2026-01-01T06:00");
        loaded.isBefore(end);
        loaded = at(LocalDateTime.ofInstant(loaded, DanishWorkdays.ZONE).plusDays(1).toString())) {
      if (DanishWorkdays.isWorkday(DanishWorkdays.dayOf(loaded).minusDays(1))) {
        assertThat(schedule.dueAt(loaded)).isPresent();
      }
    }
  }

  @Test
  void aRunThatWasMissedIsMadeUpTheSameDayOnce() {
    tick.tick(at("2026-11-23T14:00"));
    tick.tick(at("2026-11-23T14:01"));
    assertThat(sent)
        .containsExactly(new StartSyncRun("cpr-2026-11-23T06:00", Register.CPR, null, false));
    tick.tick(at("2026-11-24T06:00"));
    assertThat(sent).hasSize(2);
  }

  @Test
  void whileTheRegisterIsOffItIsTriedAgain() {
    refusal = new CommandRejected(RejectionCode.REGISTER_DISABLED, "off");
    tick.tick(at("2026-11-23T06:00"));
    refusal = null;
    tick.tick(at("2026-11-23T06:01"));
    assertThat(sent).hasSize(1);
  }
}
