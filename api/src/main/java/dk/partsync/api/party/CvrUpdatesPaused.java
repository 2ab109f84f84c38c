package dk.partsync.api.party;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The unit is left as it is by sync runs for a while (N-26).
 *
 * @param until the last day of the pause
 */
@Revision("1")
public record CvrUpdatesPaused(String partyId, String reason, LocalDate until) implements CvrEvent {

  /** Shows nothing of the unit. */
  @Override
  public String toString() {
    return "CvrUpdatesPaused[" + partyId + "]";
  }
}
