package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.sync.RowReason;
import dk.partsync.command.subscription.SubscribedPerson;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the questions of a run to CPR, and writes down what came of them. */
final class RunQuestions {

  /** A few answers that cannot be read are rejected one by one; more are a changed interface. */
  private static final int MOST_UNREADABLE = 10;

  private final CprRegister register;
  private final CprAccess access;
  private final Clock clock;
  private final CprLineWriter out;
  private int unreadable;

  RunQuestions(CprRegister register, CprAccess access, Clock clock, CprLineWriter out) {
    this.register = register;
    this.access = access;
    this.clock = clock;
    this.out = out;
  }

  /**
   * Asks for the persons, in private access one at a time.
   *
   * @param since only for those with events since then; none for everybody
   */
  void ask(List<SubscribedPerson> persons, @Nullable Instant since) throws InterruptedException {
    int size = access.privateAccess() ? 1 : CprRegister.MAX_NUMBERS;
    for (int from = 0; from < persons.size(); from += size) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the run was stopped");
      }
      askAtOnce(persons.subList(from, Math.min(from + size, persons.size())), since);
    }
  }

  private void askAtOnce(List<SubscribedPerson> batch, @Nullable Instant since) {
    Instant askedAt = clock.instant();
    List<CprPerson> answers;
    try {
      answers =
          register.persons(access, batch.stream().map(SubscribedPerson::number).toList(), since);
    } catch (CprFailure e) {
      if (e.outcome() != CprOutcome.MALFORMED || unreadable == MOST_UNREADABLE) {
        throw CprFailures.asEndOfRun(e);
      }
      askApart(batch, since, askedAt);
      return;
    }
    write(batch, byNumber(answers), askedAt, since == null);
  }

  /** Finds the answer that cannot be read, so that it costs nobody else's. */
  private void askApart(List<SubscribedPerson> batch, @Nullable Instant since, Instant askedAt) {
    if (batch.size() == 1) {
      unreadable++;
      write(unanswered(batch.get(0), askedAt, RowReason.UNREADABLE_ANSWER));
    } else {
      int half = batch.size() / 2;
      askAtOnce(batch.subList(0, half), since);
      askAtOnce(batch.subList(half, batch.size()), since);
    }
  }

  private void write(
      List<SubscribedPerson> batch,
      Map<String, CprPerson> answers,
      Instant askedAt,
      boolean silenceMeansUnknown) {
    for (SubscribedPerson asked : batch) {
      CprPerson answer = answers.get(asked.number().value());
      if (answer != null) {
        write(CprLine.answered(asked.partyId(), askedAt, access.privateAccess(), answer));
      } else if (silenceMeansUnknown) {
        write(unanswered(asked, askedAt, RowReason.NUMBER_UNKNOWN));
      }
    }
  }

  private CprLine unanswered(SubscribedPerson asked, Instant askedAt, RowReason fault) {
    return CprLine.unanswered(asked.partyId(), askedAt, access.privateAccess(), fault);
  }

  private void write(CprLine line) {
    out.write(line);
  }

  /** Former numbers find a person too; whose number it is now has it first. */
  private static Map<String, CprPerson> byNumber(List<CprPerson> answers) {
    Map<String, CprPerson> found = new HashMap<>();
    answers.forEach(person -> found.put(person.numbers().current(), person));
    answers.forEach(
        person -> person.numbers().former().forEach(number -> found.putIfAbsent(number, person)));
    return found;
  }
}
