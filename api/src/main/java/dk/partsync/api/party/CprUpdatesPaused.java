package dk.partsync.api.party;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The person is left as it is for a while (N-26).
 *
 * @param until the last day of the pause
 */
@Revision("1")
public record CprUpdatesPaused(String partyId, String reason, LocalDate until) implements CprEvent {

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprUpdatesPaused[" + partyId + "]";
  }
}
