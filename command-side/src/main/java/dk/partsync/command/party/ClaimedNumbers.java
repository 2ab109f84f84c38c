package dk.partsync.command.party;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.party.IdentifierClaimed;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.access.KeyInUse;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/** Which party has which CPR number, and which unit of CVR. */
public final class ClaimedNumbers {

  private final Repository<ClaimedIdentifier> claims;
  private final EventStore events;
  private final KeyInUse keyInUse;
  private final IdentifierKey key;

  ClaimedNumbers(
      Repository<ClaimedIdentifier> claims,
      EventStore events,
      KeyInUse keyInUse,
      IdentifierKey key) {
    this.claims = claims;
    this.events = events;
    this.keyInUse = keyInUse;
    this.key = key;
  }

  /** The party that has the number, as far as is stored; nothing is locked. */
  public Optional<String> holderOf(CprNumber number) {
    return holderOf(key.claimId(number));
  }

  /** The party that has the unit, likewise. */
  public Optional<String> holderOf(CvrUnitId unit) {
    return holderOf(key.claimId(unit));
  }

  private Optional<String> holderOf(String claimId) {
    return events
        .readEvents(claimId)
        .asStream()
        .map(event -> ((IdentifierClaimed) event.getPayload()).partyId())
        .findFirst();
  }

  /**
   * Gives the number to the party, within the current unit of work.
   *
   * @throws CommandRejected NUMBER_TAKEN when another has it
   */
  void claim(CprNumber number, String partyId) throws Exception {
    if (!claimUnlessTaken(number, partyId)) {
      throw taken();
    }
  }

  /** The same; answers whether the party has the number now. */
  boolean claimUnlessTaken(CprNumber number, String partyId) throws Exception {
    return partyId.equals(claim(keyInUse.get().claimId(number), partyId));
  }

  /**
   * Gives the unit to the party unless another has it, within the current unit of work; answers
   * which party has it now.
   */
  String claim(CvrUnitId unit, String partyId) throws Exception {
    return claim(keyInUse.get().claimId(unit), partyId);
  }

  /** The event by which a party gets a unit that nobody has, to be stored with its first one. */
  DomainEventMessage<IdentifierClaimed> claimed(CvrUnitId unit, String partyId, MetaData origin) {
    return ClaimedIdentifier.claimed(keyInUse.get().claimId(unit), partyId, origin);
  }

  private String claim(String claimId, String partyId) throws Exception {
    return claims
        .loadOrCreate(claimId, ClaimedIdentifier::new)
        .invoke(claim -> claim.claim(claimId, partyId));
  }

  /** The refusal of a number that another party has. */
  public static CommandRejected taken() {
    return new CommandRejected(RejectionCode.NUMBER_TAKEN, "Another party has this CPR number.");
  }
}
