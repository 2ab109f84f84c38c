package dk.partsync.command.cpr;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.RetryQueuedFetch;
import dk.partsync.command.access.AccessLog;
import dk.partsync.command.cpr.CprFetches.Fetch;
import dk.partsync.command.party.ClaimedNumbers;
import dk.partsync.command.party.FetchedPersons;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Takes what asks CPR for one person (A2-35, A2-38, N-38). */
public final class FetchHandler {

  private static final Duration WAITS_AT_MOST = Duration.ofHours(24);

  /** They pass, so a fetch that waits goes on waiting. */
  private static final Set<CprOutcome> PASSING =
      Set.of(CprOutcome.REGISTER_DOWN, CprOutcome.RATE_LIMITED, CprOutcome.BUDGET_EXHAUSTED);

  private final CprFetches fetches;
  private final FetchedPersons persons;
  private final ClaimedNumbers claims;
  private final AccessLog accesses;
  private final Clock clock;

  FetchHandler(
      CprFetches fetches,
      FetchedPersons persons,
      ClaimedNumbers claims,
      AccessLog accesses,
      Clock clock) {
    this.fetches = fetches;
    this.persons = persons;
    this.claims = claims;
    this.accesses = accesses;
    this.clock = clock;
  }

  @CommandHandler
  CprFetchAnswer handle(FetchCprData command, @MetaDataValue(MetaKeys.WHY) @Nullable String why)
      throws Exception {
    String partyId = command.partyId();
    FetchedPersons.Known known = known(partyId, null);
    CprFetchAnswer answer =
        fetches.fetch(
            new Fetch(partyId, known.version(), CprTrigger.MANUAL, why), known.askedBy(), false);
    return command.queueWhenDown() && answer.outcome() == CprOutcome.REGISTER_DOWN
        ? waiting(answer, persons.queue(partyId))
        : answer;
  }

  @CommandHandler
  CprFetchAnswer handle(
      ChooseCprCandidate command, @MetaDataValue(MetaKeys.WHY) @Nullable String why)
      throws Exception {
    String partyId = command.partyId();
    CprNumber number = command.cprNumber();
    FetchedPersons.Known known = known(partyId, number);
    if (!known.mayHave(number)) {
      throw refused(
          partyId,
          number,
          new CommandRejected(
              RejectionCode.KEPT_BY_REGISTER,
              "The person has another CPR number, which only CPR changes."));
    }
    if (claims.holderOf(number).filter(holder -> !holder.equals(partyId)).isPresent()) {
      throw refused(partyId, number, ClaimedNumbers.taken());
    }
    return fetches.fetch(new Fetch(partyId, known.version(), CprTrigger.CHOSEN, why), number, true);
  }

  @CommandHandler
  CprFetchAnswer handle(RetryQueuedFetch command, @MetaDataValue(MetaKeys.WHY) @Nullable String why)
      throws Exception {
    String partyId = command.partyId();
    FetchedPersons.Known known = known(partyId, null);
    Instant since = known.waitingSince();
    if (since == null) {
      return new CprFetchAnswer(
          CprOutcome.UNCHANGED, known.version(), clock.instant(), "No fetch waits.", false);
    }
    if (!clock.instant().isBefore(since.plus(WAITS_AT_MOST))) {
      long version = persons.dequeue(partyId, CprOutcome.REGISTER_DOWN);
      return new CprFetchAnswer(
          CprOutcome.REGISTER_DOWN, version, clock.instant(), "The fetch was given up.", false);
    }
    CprFetchAnswer answer =
        fetches.fetch(
            new Fetch(partyId, known.version(), CprTrigger.QUEUED, why), known.askedBy(), false);
    if (PASSING.contains(answer.outcome())) {
      return waiting(answer, known.version());
    }
    persons.dequeue(partyId, answer.outcome());
    return answer;
  }

  private FetchedPersons.Known known(String partyId, @Nullable CprNumber number) {
    Optional<FetchedPersons.Known> known =
        PersonId.isOne(partyId) ? persons.find(partyId) : Optional.empty();
    return known.orElseThrow(
        () ->
            refused(
                null,
                number,
                new CommandRejected(RejectionCode.NOT_FOUND, "There is nothing with this id.")));
  }

  private CommandRejected refused(
      @Nullable String partyId, @Nullable CprNumber number, CommandRejected refusal) {
    accesses.party(AccessKind.FETCH, CprOutcome.REFUSED, partyId, number, 0);
    return refusal;
  }

  private static CprFetchAnswer waiting(CprFetchAnswer answer, long version) {
    return new CprFetchAnswer(answer.outcome(), version, answer.at(), answer.text(), true);
  }
}
