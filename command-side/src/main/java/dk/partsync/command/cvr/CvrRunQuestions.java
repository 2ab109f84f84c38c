package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.sync.RowReason;
import dk.partsync.command.sync.BatchedQuestions;
import dk.partsync.command.sync.RunLineWriter;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts the questions of a run to CVR, and writes down what came of them. */
final class CvrRunQuestions {

  private static final int CVR_DIGITS = 8;

  private final CvrRegister register;
  private final CvrAccess access;
  private final Clock clock;
  private final RunLineWriter out;
  private final BatchedQuestions batches = new BatchedQuestions(CvrRegister.MAX_IDS);

  CvrRunQuestions(CvrRegister register, CvrAccess access, Clock clock, RunLineWriter out) {
    this.register = register;
    this.access = access;
    this.clock = clock;
    this.out = out;
  }

  /** Asks for units that are parties. */
  void askUnits(List<KnownCvrUnit> units) throws InterruptedException {
    batches.ask(
        units,
        new About<>(
            batch -> register.units(access, batch.stream().map(CvrRunQuestions::id).toList()),
            KnownCvrUnit::unitId,
            CvrIdentity::unitId,
            (unit, askedAt, fault) -> CvrLine.ofParty(unit.partyId(), askedAt, fault)));
  }

  /** Asks for companies and production units that are still to become parties. */
  void askNumbers(List<String> numbers) throws InterruptedException {
    batches.ask(
        numbers.stream().filter(number -> number.length() == CVR_DIGITS).toList(),
        new About<>(
            batch -> register.companies(access, batch.stream().map(CvrNumber::new).toList()),
            number -> number,
            CvrIdentity::cvrNumber,
            CvrLine::ofWanted));
    batches.ask(
        numbers.stream().filter(number -> number.length() != CVR_DIGITS).toList(),
        new About<>(
            batch -> register.productionUnits(access, batch.stream().map(PNumber::new).toList()),
            number -> number,
            CvrIdentity::pNumber,
            CvrLine::ofWanted));
  }

  private static CvrUnitId id(KnownCvrUnit unit) {
    return new CvrUnitId(unit.unitId());
  }

  /** Makes the line of what got no usable answer. */
  private interface Fault<T> {
    CvrLine line(T asked, Instant askedAt, RowReason fault);
  }

  /** A kind of question: what is asked, and by what the answers are found again. */
  private final class About<T> implements BatchedQuestions.Question<T> {

    private final Function<List<T>, List<CvrUnit>> question;
    private final Function<T, String> wantedKey;
    private final Function<CvrIdentity, String> foundKey;
    private final Fault<T> fault;

    About(
        Function<List<T>, List<CvrUnit>> question,
        Function<T, String> wantedKey,
        Function<CvrIdentity, String> foundKey,
        Fault<T> fault) {
      this.question = question;
      this.wantedKey = wantedKey;
      this.foundKey = foundKey;
      this.fault = fault;
    }

    @Override
    public void ask(List<T> batch) {
      Instant askedAt = clock.instant();
      Map<String, CvrUnit> found = new HashMap<>();
      for (CvrUnit unit : CvrFailures.orEndOfRun(() -> question.apply(batch))) {
        // of a number that was given twice the unit in business comes first
        found.putIfAbsent(foundKey.apply(unit.identity()), unit);
      }
      for (T asked : batch) {
        CvrUnit unit = found.get(wantedKey.apply(asked));
        out.write(
            unit == null
                ? fault.line(asked, askedAt, RowReason.UNIT_UNKNOWN)
                : CvrLine.answered(askedAt, unit));
      }
    }

    @Override
    public void unreadable(T asked) {
      out.write(fault.line(asked, clock.instant(), RowReason.UNREADABLE_ANSWER));
    }
  }
}
