package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;

/** Everything that can be asked of a register's schedule; routed by its stream. */
public sealed interface ScheduleCommand
    permits ChangeSchedule, StartScheduledRun, SkipScheduledRun {

  Register register();

  /** The stream of a register's schedule. */
  static String streamOf(Register register) {
    return "schedule-" + register;
  }
}
