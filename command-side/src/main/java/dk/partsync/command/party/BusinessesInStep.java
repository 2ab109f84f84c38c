package dk.partsync.command.party;

import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Companies and production units, one party to each: registers them and brings them in step with
 * CVR, within the current unit of work.
 */
public final class BusinessesInStep {

  private final Repository<BusinessUnit> businesses;
  private final ClaimedNumbers claims;

  BusinessesInStep(Repository<BusinessUnit> businesses, ClaimedNumbers claims) {
    this.businesses = businesses;
    this.claims = claims;
  }

  /**
   * Registers the unit under the id; where another party has it, that one is brought in step.
   *
   * @param origin joins the correlation data of the current unit of work
   */
  public Delivered register(String partyId, CvrUnit unit, CvrStamp delivery, MetaData origin)
      throws Exception {
    String holder = claims.claim(new CvrUnitId(unit.identity().unitId()), partyId);
    if (!holder.equals(partyId)) {
      return bringInStep(holder, unit, delivery, origin);
    }
    Aggregate<BusinessUnit> business = businesses.loadOrCreate(partyId, BusinessUnit::new);
    business.execute(fresh -> fresh.register(partyId, unit, delivery));
    return new Delivered(partyId, SyncOutcome.CHANGED, business.invoke(BusinessUnit::version));
  }

  /**
   * How the party of a unit begins that nobody has, without loading anything. The event store
   * refuses the events when somebody has it after all.
   *
   * @param origin joins the correlation data of the current unit of work
   */
  public List<EventMessage<?>> registered(
      String partyId, CvrUnit unit, CvrStamp delivery, MetaData origin) {
    CvrUnitId id = new CvrUnitId(unit.identity().unitId());
    return List.of(
        claims.claimed(id, partyId, origin),
        BusinessUnit.registered(partyId, unit, delivery, origin));
  }

  /**
   * Takes a delivery. An older one than the known one changes nothing; nor does one of a run while
   * the party is paused.
   *
   * @param origin joins the correlation data of the current unit of work
   * @throws IllegalStateException when the delivery is of another unit
   */
  public Delivered bringInStep(
      String partyId, CvrUnit delivered, CvrStamp delivery, MetaData origin) {
    Aggregate<BusinessUnit> business = businesses.load(partyId);
    SyncOutcome outcome =
        business.invoke(before -> before.bringInStep(delivered, delivery, origin));
    return new Delivered(partyId, outcome, business.invoke(BusinessUnit::version));
  }

  /**
   * What came of a delivery.
   *
   * @param partyId the party that has the unit
   * @param version the party's version after it
   */
  public record Delivered(String partyId, SyncOutcome outcome, long version) {}
}
