package dk.partsync.command.access;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.AccessReportBasis;
import dk.partsync.api.access.MakeAccessReport;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.access.RecordRefusedAccess;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.UnmaskParty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Takes uses of personal data that need nothing but a record. */
public final class AccessHandler {

  private final AccessLog accesses;
  private final EventStore events;

  AccessHandler(AccessLog accesses, EventStore events) {
    this.accesses = accesses;
    this.events = events;
  }

  @CommandHandler
  void handle(UnmaskParty command, @MetaDataValue(MetaKeys.WHY) @Nullable String why) {
    record(AccessKind.UNMASK, command.partyId(), why);
  }

  @CommandHandler
  AccessReportBasis handle(
      MakeAccessReport command, @MetaDataValue(MetaKeys.WHY) @Nullable String why) {
    Instant until = GenericEventMessage.clock.instant().truncatedTo(ChronoUnit.MILLIS);
    record(AccessKind.ACCESS_REPORT, command.partyId(), why);
    return new AccessReportBasis(
        accesses.hashes(PersonNumbers.in(events, command.partyId())), until);
  }

  private void record(AccessKind kind, String partyId, @Nullable String why) {
    if (!PersonId.isOne(partyId) || events.lastSequenceNumberFor(partyId).isEmpty()) {
      accesses.party(kind, CprOutcome.NOT_FOUND, null, null, 0);
      throw new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.");
    }
    if (why == null || why.isBlank()) {
      accesses.party(kind, CprOutcome.NO_PURPOSE, partyId, null, 0);
      throw new CommandRejected(
          RejectionCode.PURPOSE_REQUIRED, "State the case or the reason for which it is shown.");
    }
    accesses.party(kind, CprOutcome.FOUND, partyId, null, 1);
  }

  @CommandHandler
  void handle(RecordRefusedAccess command) {
    if (events.lastSequenceNumberFor(command.accessId()).isEmpty()) {
      accesses.record(
          command.accessId(),
          command.kind(),
          CprOutcome.FORBIDDEN,
          ofParty(command.partyId()),
          command.cprNumber(),
          null,
          0);
    }
  }

  /** An id may be whatever somebody put into an address; only one of our form is kept. */
  private static @Nullable String ofParty(@Nullable String partyId) {
    return partyId != null && (PersonId.isOne(partyId) || BusinessId.isOne(partyId))
        ? partyId
        : null;
  }
}
