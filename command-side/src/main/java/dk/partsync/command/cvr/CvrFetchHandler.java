package dk.partsync.command.cvr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.command.cvr.CvrQuestions.Reply;
import dk.partsync.command.party.BusinessesInStep;
import dk.partsync.command.party.BusinessesInStep.Delivered;
import dk.partsync.command.party.FetchedBusinesses;
import dk.partsync.command.party.SyncOutcome;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.registers.cvr.CvrAccess;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Takes what asks CVR for one unit: CVR is asked while nothing is locked, and then what it says is
 * taken.
 */
public final class CvrFetchHandler {

  private final CvrQuestions questions;
  private final FetchedBusinesses businesses;
  private final BusinessesInStep inStep;
  private final CurrentCvrSettings settings;
  private final CvrAccesses accesses;
  private final Clock clock;

  CvrFetchHandler(
      CvrQuestions questions,
      FetchedBusinesses businesses,
      BusinessesInStep inStep,
      CurrentCvrSettings settings,
      CvrAccesses accesses,
      Clock clock) {
    this.questions = questions;
    this.businesses = businesses;
    this.inStep = inStep;
    this.settings = settings;
    this.accesses = accesses;
    this.clock = clock;
  }

  @CommandHandler
  CvrFetchAnswer handle(RegisterCompany command) throws Exception {
    UnitNumber wanted = UnitNumber.of(command);
    Instant at = clock.instant();
    Optional<FetchedBusinesses.Known> known = businesses.find(command.partyId());
    if (known.isPresent()) {
      return registeredBefore(command.partyId(), wanted, known.get(), at);
    }
    return accesses.fetch(null, wanted.number(), () -> register(command.partyId(), wanted, at));
  }

  private CvrFetchAnswer register(String partyId, UnitNumber wanted, Instant at) throws Exception {
    CvrSettings current = settings.get();
    if (!current.enabled()) {
      return answer(CvrOutcome.MODULE_OFF, null, null, at);
    }
    CvrAccess access = CurrentCvrSettings.access(current);
    Reply<CvrUnit> reply = questions.ask(register -> wanted.askOf(register, access));
    CvrUnit unit = first(reply, found -> wanted.is(found.identity()));
    if (unit == null) {
      return answer(failure(reply), null, null, at);
    }
    Delivered delivered = inStep.register(partyId, unit, stamp(unit, at), MetaData.emptyInstance());
    boolean isNew = delivered.partyId().equals(partyId);
    return answer(
        isNew ? CvrOutcome.REGISTERED : CvrOutcome.ALREADY_REGISTERED,
        delivered.partyId(),
        delivered.version(),
        at);
  }

  @CommandHandler
  CvrFetchAnswer handle(FetchCvrData command) throws Exception {
    String partyId = command.partyId();
    FetchedBusinesses.Known known =
        businesses
            .find(partyId)
            .orElseThrow(
                () ->
                    new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id."));
    return accesses.fetch(partyId, null, () -> fetch(partyId, known));
  }

  private CvrFetchAnswer fetch(String partyId, FetchedBusinesses.Known known) {
    Instant at = clock.instant();
    CvrSettings current = settings.get();
    if (!current.enabled()) {
      return answer(CvrOutcome.MODULE_OFF, partyId, known.version(), at);
    }
    CvrAccess access = CurrentCvrSettings.access(current);
    Reply<CvrUnit> reply =
        questions.ask(register -> register.units(access, List.of(known.unitId())));
    CvrUnit unit = first(reply, found -> found.identity().unitId().equals(known.unitId().value()));
    if (unit == null) {
      return answer(failure(reply), partyId, known.version(), at);
    }
    Delivered delivered =
        inStep.bringInStep(partyId, unit, stamp(unit, at), MetaData.emptyInstance());
    boolean changed = delivered.outcome() != SyncOutcome.UNCHANGED;
    return answer(
        changed ? CvrOutcome.UPDATED : CvrOutcome.UNCHANGED, partyId, delivered.version(), at);
  }

  /** A registration that comes twice is answered as the first time; CVR is not asked again. */
  private static CvrFetchAnswer registeredBefore(
      String partyId, UnitNumber wanted, FetchedBusinesses.Known known, Instant at) {
    if (!wanted.is(known.registered())) {
      throw new CommandRejected(
          RejectionCode.IDEMPOTENCY_KEY_REUSED, "Another party was registered with this key.");
    }
    return answer(CvrOutcome.REGISTERED, partyId, known.version(), at);
  }

  private static @Nullable CvrUnit first(Reply<CvrUnit> reply, Predicate<CvrUnit> fits) {
    return reply.found() == null
        ? null
        : reply.found().stream().filter(fits).findFirst().orElse(null);
  }

  /** An answer about other units than the one that was asked for is none. */
  private static CvrOutcome failure(Reply<CvrUnit> reply) {
    return reply.found() == null ? reply.outcome() : CvrOutcome.MALFORMED;
  }

  private static CvrStamp stamp(CvrUnit unit, Instant at) {
    return new CvrStamp(at, CvrTrigger.MANUAL, unit.contentHash());
  }

  private static CvrFetchAnswer answer(
      CvrOutcome outcome, @Nullable String partyId, @Nullable Long version, Instant at) {
    return new CvrFetchAnswer(outcome, partyId, version, at, CvrTexts.of(outcome));
  }
}
