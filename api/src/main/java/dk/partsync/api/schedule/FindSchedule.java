package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;

/**
 * The schedule of a register. Answers a {@link ScheduleView}; as a subscription query also every
 * change.
 */
public record FindSchedule(Register register) {}
