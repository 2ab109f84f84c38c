package dk.partsync.sagas.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.schedule.DecidedDueTime;
import dk.partsync.api.schedule.DueTimeOutcome;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.schedule.SkipScheduledRun;
import dk.partsync.api.schedule.StartScheduledRun;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleTickTest {

  private static final LocalDateTime SIX = LocalDateTime.parse("2026-11-23T06:00");

  private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
  private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
  private final List<CommandMessage<?>> sent = new ArrayList<>();
  private final List<DecidedDueTime> decided = new ArrayList<>();
  private Register on = Register.CPR;
  private RuntimeException failure;
  private final ScheduleTick tick = newTick();

  ScheduleTickTest() {
    queries.subscribe(
        FindSchedule.class.getName(),
        ScheduleView.class,
        query -> view(((FindSchedule) query.getPayload()).register()));
    commands.subscribe(
        StartScheduledRun.class.getName(),
        command -> {
          sent.add(command);
          if (failure != null) {
            throw failure;
          }
          return null;
        });
    commands.subscribe(SkipScheduledRun.class.getName(), command -> sent.add(command));
  }

  private ScheduleTick newTick() {
    return new ScheduleTick(
        DefaultQueryGateway.builder().queryBus(queries).build(),
        DefaultCommandGateway.builder().commandBus(commands).build());
  }

  private ScheduleView view(Register register) {
    if (register == Register.CVR) {
      throw new IllegalStateException("one that fails is in nobody's way");
    }
    return new ScheduleView(
        register,
        RunSchedule.defaultOf(register),
        0,
        null,
        null,
        register == on ? null : InactiveReason.REGISTER_OFF,
        null,
        List.copyOf(decided));
  }

  private static Instant at(String danish) {
    return LocalDateTime.parse(danish).atZone(DanishWorkdays.ZONE).toInstant();
  }

  private List<Object> sent() {
    return sent.stream().map(command -> (Object) command.getPayload()).toList();
  }

  @Test
  @DisplayName(
      "A1-05 A1-06 what is due of the registers that are on is asked for, in nobody's name")
  void whatIsDueIsAskedForOnce() {
    tick.tick(at("2026-11-23T06:00"));
    tick.tick(at("2026-11-23T06:01"));
    assertThat(sent()).containsExactly(new StartScheduledRun(Register.CPR, SIX));
    assertThat(sent.get(0).getMetaData()).containsEntry(MetaKeys.WHO, MetaKeys.SYSTEM);
    tick.tick(at("2026-11-24T06:00"));
    on = Register.SOR;
    tick.tick(at("2026-11-24T06:01"));
    assertThat(sent())
        .endsWith(
            new StartScheduledRun(Register.CPR, SIX.plusDays(1)),
            new StartScheduledRun(Register.SOR, SIX.plusDays(1).minusHours(1)));
  }

  @Test
  void whatIsKnownToBeDecidedIsNotAskedFor() {
    decided.add(
        new DecidedDueTime(
            SIX, null, 1, DueTimeOutcome.STARTED, at("2026-11-23T06:00"), "run", null, null));
    newTick().tick(at("2026-11-23T06:05"));
    assertThat(sent()).isEmpty();
  }

  @Test
  void whatIsRefusedIsSkippedWithTheReason() {
    failure = new CommandRejected(RejectionCode.RUN_IN_PROGRESS, "Another run.");
    tick.tick(at("2026-11-23T06:00"));
    tick.tick(at("2026-11-23T06:01"));
    assertThat(sent())
        .containsExactly(
            new StartScheduledRun(Register.CPR, SIX),
            new SkipScheduledRun(Register.CPR, SIX, SkipReason.RUN_IN_PROGRESS, "Another run."));
    failure = new CommandRejected(RejectionCode.MODULE_OFF, "Off.");
    tick.tick(at("2026-11-24T06:00"));
    assertThat(sent())
        .endsWith(new SkipScheduledRun(Register.CPR, SIX.plusDays(1), SkipReason.REFUSED, "Off."));
  }

  @Test
  void whatCouldNotBeDecidedIsAskedForAgain() {
    failure = new IllegalStateException("the store is away");
    tick.tick(at("2026-11-23T06:00"));
    failure = null;
    tick.tick(at("2026-11-23T06:01"));
    assertThat(sent()).hasSize(2).containsOnly(new StartScheduledRun(Register.CPR, SIX));
  }
}
