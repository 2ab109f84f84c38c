package dk.partsync.command.subscription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which runs leave a party as it is (N-26).
 *
 * @param until the last day on which a run may have left it out
 * @param by user name of who decided so
 * @param over whether it was ended before its day
 */
public record Pause(LocalDate until, @Nullable String by, boolean over) {

  /** A pause that stands. */
  public Pause(LocalDate until, @Nullable String by) {
    this(until, by, false);
  }

  /** The pause when it was ended on the day. */
  public Pause endedOn(LocalDate day) {
    return new Pause(day.isBefore(until) ? day : until, by, true);
  }

  /** Whether a run on the day leaves the party out. */
  public boolean holdsOn(LocalDate day) {
    return !over && !day.isAfter(until);
  }
}
