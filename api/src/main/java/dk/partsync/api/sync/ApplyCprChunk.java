package dk.partsync.api.sync;

import dk.partsync.api.cpr.CprDelivery;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;

/**
 * Applies one chunk of the plan of a CPR run: some persons and the receipt in one unit of work. A
 * chunk that has its receipt is not applied again.
 *
 * @param planned the recorded changes of the chunk
 * @param deliveries what CPR says of the persons, in the same order
 */
public record ApplyCprChunk(
    @RoutingKey String runId, int chunk, List<PlannedChange> planned, List<CprDelivery> deliveries)
    implements SyncRunCommand {

  /** Shows nothing of the persons. */
  @Override
  public String toString() {
    return "ApplyCprChunk[" + runId + ", " + chunk + "]";
  }
}
