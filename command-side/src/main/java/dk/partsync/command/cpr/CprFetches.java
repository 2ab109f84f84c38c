package dk.partsync.command.cpr;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.command.access.AccessLog;
import dk.partsync.command.party.FetchedPersons;
import dk.partsync.command.party.PersonsInStep;
import dk.partsync.command.party.PersonsInStep.Delivered;
import dk.partsync.command.party.SyncOutcome;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.registers.cpr.CprAccess;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Fetches persons: what is known is read first, CPR is asked while nothing is locked, and what it
 * says is taken with the record of who asked.
 */
final class CprFetches {

  private static final String ELSEWHERE =
      " Another party has one of the person's numbers: the two are the same person.";

  private final FetchedPersons persons;
  private final PersonsInStep inStep;
  private final CurrentCprSettings settings;
  private final CprQuestions questions;
  private final AccessLog accesses;
  private final Clock clock;

  CprFetches(
      FetchedPersons persons,
      PersonsInStep inStep,
      CurrentCprSettings settings,
      CprQuestions questions,
      AccessLog accesses,
      Clock clock) {
    this.persons = persons;
    this.inStep = inStep;
    this.settings = settings;
    this.questions = questions;
    this.accesses = accesses;
    this.clock = clock;
  }

  /**
   * Fetches the person that a number belongs to.
   *
   * @param number the one to ask by, none when the party has none that CPR would know
   * @param chosen whether the number is to be written down first
   */
  CprFetchAnswer fetch(Fetch fetch, @Nullable CprNumber number, boolean chosen) throws Exception {
    Instant at = clock.instant();
    var current = settings.get();
    if (fetch.why() == null || fetch.why().isBlank()) {
      return refused(fetch, number, CprOutcome.NO_PURPOSE, at);
    }
    if (!CurrentCprSettings.isOn(current)) {
      return refused(fetch, number, CprOutcome.MODULE_OFF, at);
    }
    if (number == null || number.isReplacement()) {
      return refused(fetch, number, CprOutcome.NO_NUMBER, at);
    }
    CprAccess access = CurrentCprSettings.access(current);
    CprQuestions.Reply<List<CprPerson>> reply =
        questions.ask(register -> register.persons(access, List.of(number), null));
    if (reply.value() == null) {
      return refused(fetch, number, reply.outcome(), at);
    }
    if (reply.value().isEmpty()) {
      return refused(fetch, number, CprOutcome.NOT_FOUND, at);
    }
    CprPerson person = withNumber(reply.value(), number);
    if (person == null) {
      return refused(fetch, number, CprOutcome.MALFORMED, at);
    }
    CprStamp stamp =
        new CprStamp(at, fetch.trigger(), person.contentHash(), access.privateAccess());
    return taken(fetch, number, chosen, person, stamp);
  }

  private CprFetchAnswer taken(
      Fetch fetch, CprNumber number, boolean chosen, CprPerson person, CprStamp stamp)
      throws Exception {
    CprOutcome outcome = CprOutcome.REFUSED;
    try {
      if (chosen) {
        persons.assign(fetch.partyId(), number, null);
      }
      Delivered delivered =
          inStep.bringInStep(fetch.partyId(), person, stamp, MetaData.emptyInstance());
      boolean changed = delivered.outcome() == SyncOutcome.CHANGED || chosen;
      outcome = changed ? CprOutcome.UPDATED : CprOutcome.UNCHANGED;
      String text = CprTexts.of(outcome) + (delivered.numberElsewhere() ? ELSEWHERE : "");
      return new CprFetchAnswer(outcome, delivered.version(), stamp.fetchedAt(), text, false);
    } finally {
      accesses.party(AccessKind.FETCH, outcome, fetch.partyId(), number, 1);
    }
  }

  private CprFetchAnswer refused(
      Fetch fetch, @Nullable CprNumber number, CprOutcome outcome, Instant at) {
    accesses.party(AccessKind.FETCH, outcome, fetch.partyId(), number, 0);
    return new CprFetchAnswer(outcome, fetch.version(), at, CprTexts.of(outcome), false);
  }

  private static @Nullable CprPerson withNumber(List<CprPerson> persons, CprNumber number) {
    return persons.stream()
        .filter(
            person ->
                person.numbers().current().equals(number.value())
                    || person.numbers().former().contains(number.value()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Who is fetched, and why.
   *
   * @param version the party's version before
   * @param why the purpose, none when it was not stated
   */
  record Fetch(String partyId, long version, CprTrigger trigger, @Nullable String why) {}
}
