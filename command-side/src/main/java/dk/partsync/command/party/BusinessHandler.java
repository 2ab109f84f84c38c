package dk.partsync.command.party;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.party.ResumeCvrUpdates;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Takes what people decide of companies and production units, which CVR keeps. */
public final class BusinessHandler {

  private final Repository<BusinessUnit> businesses;
  private final Clock clock;

  BusinessHandler(Repository<BusinessUnit> businesses, Clock clock) {
    this.businesses = businesses;
    this.clock = clock;
  }

  @CommandHandler
  long handle(PauseCvrUpdates command) {
    String reason = PauseRules.check(command.reason(), command.until(), clock);
    return known(command.partyId()).invoke(business -> business.pause(reason, command.until()));
  }

  @CommandHandler
  long handle(ResumeCvrUpdates command) {
    return known(command.partyId()).invoke(BusinessUnit::resume);
  }

  private Aggregate<BusinessUnit> known(String partyId) {
    if (!BusinessId.isOne(partyId)) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.");
    }
    return businesses.load(partyId);
  }
}
