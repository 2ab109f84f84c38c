package dk.partsync.api.cvr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of wanted companies and production units, see {@link WantCvrUnits}.
 *
 * @param wantedBy user name
 * @param wanted how many numbers stand on it
 * @param registered those that a party has
 * @param waiting those that the next run asks for
 * @param unknown those that CVR did not know when a run asked for them; a full run asks again
 * @param unknownNumbers the same, to be looked at
 */
public record CvrIntakeView(
    String intakeId,
    Instant wantedAt,
    @Nullable String wantedBy,
    int wanted,
    int registered,
    int waiting,
    int unknown,
    List<String> unknownNumbers) {

  public CvrIntakeView {
    unknownNumbers = List.copyOf(unknownNumbers);
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "CvrIntakeView[" + intakeId + "]";
  }
}
