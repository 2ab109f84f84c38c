package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;

/** Every fact about the schedule of a register; each register has a stream of its own (A1-07). */
public sealed interface ScheduleEvent
    permits ScheduleChanged, ScheduledRunStarted, ScheduledRunSkipped, ScheduledRunsMissed {

  Register register();
}
