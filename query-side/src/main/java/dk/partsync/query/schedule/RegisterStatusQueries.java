package dk.partsync.query.schedule;

import dk.partsync.api.cpr.SourceAge;
import dk.partsync.api.schedule.FindRegisterStatus;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.schedule.RegisterStatus.CompletedRun;
import dk.partsync.api.schedule.RegisterStatus.UnfinishedRun;
import dk.partsync.api.sync.Register;
import dk.partsync.query.settings.RegistersInUse;
import dk.partsync.query.sync.RegisterRuns;
import dk.partsync.query.sync.RegisterRuns.InStep;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers how fresh the parties of a register are, by its own calendar (N-27). */
final class RegisterStatusQueries {

  private final RegistersInUse registers;
  private final RegisterRuns runs;
  private final ScheduleQueries schedules;
  private final Clock clock;

  RegisterStatusQueries(
      RegistersInUse registers, RegisterRuns runs, ScheduleQueries schedules, Clock clock) {
    this.registers = registers;
    this.runs = runs;
    this.schedules = schedules;
    this.clock = clock;
  }

  @QueryHandler
  RegisterStatus find(FindRegisterStatus query) {
    Register register = query.register();
    InStep last = runs.lastCompleted(register);
    Instant now = clock.instant();
    SourceAge age = register == Register.CPR && last != null ? SourceAge.of(last.sourceAt()) : null;
    Instant kept = promisedUntil(register, age);
    boolean broken = kept != null && now.isAfter(kept);
    return new RegisterStatus(
        register,
        registers.contain(register),
        stateOf(age, last),
        last == null ? null : new CompletedRun(last.runId(), last.sourceAt(), last.completedAt()),
        runs.unfinished(register).map(run -> new UnfinishedRun(run.id(), run.state())).orElse(null),
        schedules.find(new FindSchedule(register)).nextDue(),
        age == null || age.nextExpected().isAfter(now) ? null : age.nextExpected(),
        register == Register.CPR ? SourceAge.of(now).nextExpected() : null,
        promise(kept, broken),
        broken ? kept : null);
  }

  private static @Nullable LocalDate stateOf(@Nullable SourceAge age, @Nullable InStep last) {
    return age != null ? age.stateOf() : last == null ? null : last.day();
  }

  private static PromiseState promise(@Nullable Instant kept, boolean broken) {
    return kept == null ? PromiseState.NONE : broken ? PromiseState.BROKEN : PromiseState.KEPT;
  }

  /**
   * Until when the promise is kept as things are; none when there is none. While no run has
   * completed, a day from when the first was tried.
   */
  private @Nullable Instant promisedUntil(Register register, @Nullable SourceAge age) {
    if (register != Register.CPR || !registers.contain(register)) {
      return null;
    }
    return age != null
        ? age.promisedUntil()
        : runs.firstStart(register).map(tried -> tried.plus(SourceAge.PROMISE)).orElse(null);
  }
}
