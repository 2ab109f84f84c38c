package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** Brings changed units in: each import with the next number and later than the one before. */
final class Imports {

  private final Register register;
  private final Journal journal;
  private int sequence = Ordinary.FIRST_IMPORT;
  private Instant last;
  private boolean held;

  Imports(Register register, Journal journal, Instant firstDay) {
    this.register = register;
    this.journal = journal;
    this.last = firstDay;
  }

  /** The time of the next import: now, or a second after the last one. */
  Instant time(Instant now) {
    return now.isAfter(last) ? now : last.plusSeconds(1);
  }

  /** An edit of a unit that the next import can bring. */
  Edit edit(Unit unit, LocalDate day, Instant now) {
    return new Edit(unit.facts(), day, time(now));
  }

  /** Brings units in as they have become, all in one import. */
  void bring(Collection<Unit> units, Instant now) {
    if (units.isEmpty()) {
      return;
    }
    last = time(now);
    sequence++;
    for (Unit unit : units) {
      Unit before = register.known(unit.index());
      if (before != null) {
        journal.went(before, last);
      }
      Unit after = unit.imported(sequence, last);
      journal.came(after, last);
      register.put(after, held);
    }
    if (!held) {
      journal.finish(sequence, last);
    }
  }

  boolean held() {
    return held;
  }

  /** Leaves the imports from here on incomplete: noticed, and not shown. */
  void hold() {
    held = true;
  }

  /** Completes them. */
  void release() {
    held = false;
    register.showAll();
    journal.finish(sequence, last);
  }
}
