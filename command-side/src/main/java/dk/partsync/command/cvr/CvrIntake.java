package dk.partsync.command.cvr;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrUnitsWanted;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A list of companies and production units that the organisation wants; it is written once. */
public class CvrIntake {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable CvrUnitsWanted list;

  CvrIntake() {}

  /** Writes the list down; the same list again changes nothing. */
  void want(CvrUnitsWanted wanted) {
    if (list == null) {
      apply(wanted);
    } else if (!list.equals(wanted)) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another list was written down with this key.");
    }
  }

  @EventSourcingHandler
  void evolve(CvrUnitsWanted event) {
    id = event.intakeId();
    list = event;
  }
}
