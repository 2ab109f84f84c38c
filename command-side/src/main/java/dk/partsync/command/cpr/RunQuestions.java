package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.sync.RowReason;
import dk.partsync.command.subscription.SubscribedPerson;
import dk.partsync.command.sync.BatchedQuestions;
import dk.partsync.command.sync.RunLineWriter;
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

  private final CprRegister register;
  private final CprAccess access;
  private final Clock clock;
  private final RunLineWriter out;
  private final BatchedQuestions batches;

  RunQuestions(CprRegister register, CprAccess access, Clock clock, RunLineWriter out) {
    this.register = register;
    this.access = access;
    this.clock = clock;
    this.out = out;
    this.batches = new BatchedQuestions(access.privateAccess() ? 1 : CprRegister.MAX_NUMBERS);
  }

  /**
   * Asks for the persons, in private access one at a time.
   *
   * @param since only for those with events since then; none for everybody
   */
  void ask(List<SubscribedPerson> persons, @Nullable Instant since) throws InterruptedException {
    batches.ask(
        persons,
        new BatchedQuestions.Question<>() {
          @Override
          public void ask(List<SubscribedPerson> batch) {
            askAtOnce(batch, since);
          }

          @Override
          public void unreadable(SubscribedPerson person) {
            write(unanswered(person, clock.instant(), RowReason.UNREADABLE_ANSWER));
          }
        });
  }

  private void askAtOnce(List<SubscribedPerson> batch, @Nullable Instant since) {
    Instant askedAt = clock.instant();
    List<CprPerson> answers;
    try {
      answers =
          register.persons(access, batch.stream().map(SubscribedPerson::number).toList(), since);
    } catch (CprFailure e) {
      throw CprFailures.asEndOfRun(e);
    }
    write(batch, byNumber(answers), askedAt, since == null);
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
