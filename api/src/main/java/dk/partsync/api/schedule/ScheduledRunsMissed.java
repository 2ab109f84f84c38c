package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * Due times passed while the product was down. No run was or will be started for them; where a run
 * makes up for them, it is that of the due time after them.
 *
 * @param firstDue in Danish time
 * @param lastDue in Danish time
 * @param dueTimes how many there were, both included
 */
@Revision("1")
public record ScheduledRunsMissed(
    Register register, LocalDateTime firstDue, LocalDateTime lastDue, int dueTimes)
    implements ScheduleEvent {}
