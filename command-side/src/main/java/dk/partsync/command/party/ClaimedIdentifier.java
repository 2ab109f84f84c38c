package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.party.IdentifierClaimed;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A number that one party has. Its id is made of the number, so the event store itself refuses a
 * second party that would have it (design section 5).
 */
public class ClaimedIdentifier {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String claimId;

  private @Nullable String partyId;

  ClaimedIdentifier() {}

  /** Claims the number unless another party has it; answers whether this one has it now. */
  boolean claim(String id, String claimant) {
    if (partyId == null) {
      apply(new IdentifierClaimed(id, claimant));
    }
    return claimant.equals(partyId);
  }

  @EventSourcingHandler
  void evolve(IdentifierClaimed event) {
    claimId = event.claimId();
    partyId = event.partyId();
  }
}
