package dk.partsync.command.sync;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a register's settings say of its runs.
 *
 * @param forced whether the settings force a full run (A1-25), which takes the force away
 * @param onlyFull whether there are no other runs than full ones
 * @param fullEvery after how long a full run is due again, none when it never is
 * @param changeLimitPercent see {@link Brake}
 */
public record RunTerms(
    boolean enabled,
    boolean forced,
    boolean onlyFull,
    @Nullable Duration fullEvery,
    String fullUrl,
    String dailyUrl,
    @Nullable String completeUrl,
    int closeLimitPercent,
    int changeLimitPercent) {

  /** Where a register's terms are had. */
  public interface Source {
    /** The terms as they stand in the current unit of work. */
    RunTerms current() throws Exception;
  }
}
