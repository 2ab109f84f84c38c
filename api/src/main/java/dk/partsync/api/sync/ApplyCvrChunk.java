package dk.partsync.api.sync;

import dk.partsync.api.cvr.CvrDelivery;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Applies one chunk of the plan of a CVR run: some units and the receipt in one unit of work. A
 * chunk that has its receipt is not applied again.
 *
 * @param planned the recorded changes of the chunk; a unit that was planned as new and has become a
 *     party since is a change of that party
 * @param deliveries what CVR says of the units, in the same order
 */
public record ApplyCvrChunk(
    @RoutingKey String runId, int chunk, List<PlannedChange> planned, List<CvrDelivery> deliveries)
    implements SyncRunCommand {

  /** Shows nothing of the units. */
  @Override
  public String toString() {
    return "ApplyCvrChunk[" + runId + ", " + chunk + "]";
  }
}
