package dk.partsync.command.schedule;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleChanged;
import dk.partsync.api.schedule.ScheduleCommand;
import dk.partsync.api.schedule.ScheduleEvent;
import dk.partsync.api.schedule.ScheduledRunSkipped;
import dk.partsync.api.schedule.ScheduledRunStarted;
import dk.partsync.api.schedule.ScheduledRunsMissed;
import dk.partsync.api.schedule.SkipScheduledRun;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The schedule of one register, and up to when it has been followed. */
public class RegisterSchedule {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable RunSchedule schedule;
  private long version;
  private Instant decidedUntil = Instant.EPOCH;

  RegisterSchedule() {}

  /**
   * Sets what is wanted; answers the version after it. What is set already is no conflict, so that
   * a change can be sent again (RFC 9110 section 13.1.1).
   */
  long change(ChangeSchedule command) {
    if (command.wanted().equals(schedule(command.register()))) {
      return version;
    }
    Long expected = command.expectedVersion();
    if (expected != null && expected != version) {
      throw new CommandRejected(
          RejectionCode.VERSION_CONFLICT,
          "The schedule has version " + version + ", not " + expected + ".");
    }
    apply(new ScheduleChanged(command.register(), command.wanted()));
    return version;
  }

  /**
   * What is to be decided now that a time is due.
   *
   * @param inUseSince since when the register has been on
   */
  PendingRun pending(Register register, DueTime due, Instant inUseSince, Instant now) {
    RunSchedule current = schedule(register);
    Instant decided = inUseSince.isAfter(decidedUntil) ? inUseSince : decidedUntil;
    return PendingRun.of(current, current.active() ? decided : now, due, now);
  }

  void missed(Register register, List<DueTime> times) {
    if (!times.isEmpty()) {
      LocalDateTime last = times.get(times.size() - 1).local();
      apply(new ScheduledRunsMissed(register, times.get(0).local(), last, times.size()));
    }
  }

  void started(Register register, DueTime due) {
    apply(new ScheduledRunStarted(register, due.local(), due.runId(register)));
  }

  void skipped(SkipScheduledRun command) {
    apply(
        new ScheduledRunSkipped(
            command.register(), command.due(), command.reason(), command.text()));
  }

  private RunSchedule schedule(Register register) {
    return schedule == null ? RunSchedule.defaultOf(register) : schedule;
  }

  @EventSourcingHandler
  void evolve(ScheduleEvent event, @Timestamp Instant at) {
    id = ScheduleCommand.streamOf(event.register());
    if (event instanceof ScheduleChanged changed) {
      version++;
      schedule = changed.schedule();
      decidedUntil = at;
    } else if (event instanceof ScheduledRunStarted started) {
      decidedUntil = DueTime.of(started.due()).at();
    } else if (event instanceof ScheduledRunSkipped skipped) {
      decidedUntil = DueTime.of(skipped.due()).at();
    } else if (event instanceof ScheduledRunsMissed missed) {
      decidedUntil = DueTime.of(missed.lastDue()).at();
    }
  }
}
