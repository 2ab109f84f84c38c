package dk.partsync.command.cases;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.CaseCommand;
import dk.partsync.api.cases.CaseId;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cases.RemovePartyFromCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.api.party.PersonId;
import java.time.Clock;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;

/** Takes what client applications tell of their cases. */
public final class CaseHandler {

  private static final String SOR_UNIT = "sor-";

  private final Repository<Case> cases;
  private final EventStore events;
  private final Clock clock;

  CaseHandler(Repository<Case> cases, EventStore events, Clock clock) {
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  @CommandHandler
  void handle(OpenCase command) throws Exception {
    cases
        .loadOrCreate(idOf(command).aggregateId(), Case::new)
        .execute(opened -> opened.open(command.caseId()));
  }

  @CommandHandler
  void handle(CloseCase command) {
    decide(command, open -> open.close(command.closedOn(), DanishWorkdays.dayOf(clock.instant())));
  }

  @CommandHandler
  void handle(ReopenCase command) {
    decide(command, Case::reopen);
  }

  @CommandHandler
  void handle(AddPartyToCase command) {
    if (!isParty(command.partyId())) {
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is no such party.");
    }
    decide(command, joined -> joined.add(command.partyId()));
  }

  @CommandHandler
  void handle(RemovePartyFromCase command) {
    decide(command, left -> left.remove(command.partyId()));
  }

  private void decide(CaseCommand command, Consumer<Case> decision) {
    cases.load(idOf(command).aggregateId()).execute(decision);
  }

  /** Other things have streams too, so the form of the id is looked at as well. */
  private boolean isParty(String id) {
    return (PersonId.isOne(id) || id.startsWith(SOR_UNIT))
        && events.lastSequenceNumberFor(id).isPresent();
  }

  private static CaseId idOf(CaseCommand command) {
    try {
      return new CaseId(command.caseId());
    } catch (IllegalArgumentException e) {
      throw new CommandRejected(
          RejectionCode.INVALID_REQUEST, "The id of the case is not acceptable: " + e.getMessage());
    }
  }
}
