package dk.partsync.api.cvr;

import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Writes down companies and production units that the organisation deals with: the next CVR run
 * asks for those that no party has yet and registers them. Numbers that CVR does not know are
 * rejected rows of that run. The same id with the same numbers again is the same list; refused with
 * IDEMPOTENCY_KEY_REUSED when the numbers are others. Answers nothing.
 *
 * @param intakeId of this list, chosen by the sender: {@code intake-} and a UUID
 * @param cvrNumbers together with the P-numbers 1 to {@link #MOST}
 */
public record WantCvrUnits(
    @RoutingKey String intakeId, List<CvrNumber> cvrNumbers, List<PNumber> pNumbers) {

  /** How many numbers a list may hold; there may be any number of lists. */
  public static final int MOST = 1_000;

  public WantCvrUnits {
    cvrNumbers = cvrNumbers == null ? List.of() : List.copyOf(cvrNumbers);
    pNumbers = pNumbers == null ? List.of() : List.copyOf(pNumbers);
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "WantCvrUnits[" + intakeId + "]";
  }
}
