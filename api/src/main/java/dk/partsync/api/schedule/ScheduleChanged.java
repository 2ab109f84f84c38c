package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import org.axonframework.serialization.Revision;

/**
 * The schedule was set anew. It counts from then on.
 *
 * @param schedule all of it, with what did not change
 */
@Revision("1")
public record ScheduleChanged(Register register, RunSchedule schedule) implements ScheduleEvent {}
