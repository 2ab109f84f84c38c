package dk.partsync.command.party;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.partsync.api.party.IdentifierClaimed;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A number that one party has, or a unit of CVR. Its id is made of the number, so the event store
 * itself refuses a second party that would have it (design section 5).
 */
public class ClaimedIdentifier {

  @SuppressWarnings("UnusedVariable") // Axon reads it
  @AggregateIdentifier
  private @Nullable String claimId;

  private @Nullable String partyId;

  ClaimedIdentifier() {}

  /**
   * A claim on what nobody has: the very message that the aggregate would publish, made without
   * one. The event store refuses it when somebody has it after all.
   */
  static DomainEventMessage<IdentifierClaimed> claimed(
      String id, String claimant, MetaData origin) {
    return new GenericDomainEventMessage<>(
        ClaimedIdentifier.class.getSimpleName(),
        id,
        0,
        new IdentifierClaimed(id, claimant),
        origin);
  }

  /** Claims it unless another party has it; answers which party has it now. */
  String claim(String id, String claimant) {
    if (partyId == null) {
      apply(new IdentifierClaimed(id, claimant));
    }
    return Objects.requireNonNull(partyId);
  }

  @EventSourcingHandler
  void evolve(IdentifierClaimed event) {
    claimId = event.claimId();
    partyId = event.partyId();
  }
}
