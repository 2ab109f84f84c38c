package dk.partsync.api.schedule;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A time at which a run is due. One that the clock change leaves out is as much later as the clock
 * is put forward; one that there is twice is the first of the two.
 *
 * @param local as it is set, in Danish time
 * @param at when that is
 */
public record DueTime(LocalDateTime local, Instant at) {

  public static DueTime of(LocalDateTime local) {
    return new DueTime(local, local.atZone(DanishWorkdays.ZONE).toInstant());
  }

  /** The run of the due time has this id, so that whoever starts it starts the same one. */
  public String runId(Register register) {
    return register.name().toLowerCase(Locale.ROOT) + "-" + local;
  }
}
