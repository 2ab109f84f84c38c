package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which units CVR has said something since a position. Notices name units and say no more, so
 * those are asked for and compared (cvr-datafordeler.md section 7.1).
 *
 * @param position where the next run goes on
 * @param units none when everything is to be asked for
 */
record CvrNews(CvrPosition position, @Nullable Set<String> units) {

  private static final int PAGE = 10_000;

  /** Behind more notices than these it costs less to ask for everything. */
  private static final int MOST_PAGES = 50;

  /** For a run that asks for everything; the position is taken before anything is asked. */
  static CvrNews everything(CvrRegister register, CvrAccess access) {
    return new CvrNews(CvrFailures.orEndOfRun(() -> register.position(access)), null);
  }

  /**
   * For a run that asks for what has changed.
   *
   * @param known ids of the units that are of interest
   * @throws InterruptedException when the thread was asked to stop
   */
  static CvrNews since(CvrPosition since, CvrRegister register, CvrAccess access, Set<String> known)
      throws InterruptedException {
    Set<String> told = new HashSet<>();
    CvrPosition position = since;
    for (int page = 0; page < MOST_PAGES; page++) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the run was stopped");
      }
      CvrPosition from = position;
      CvrNotices notices = CvrFailures.orEndOfRun(() -> register.changesSince(access, from, PAGE));
      notices.units().stream().map(CvrUnitId::value).filter(known::contains).forEach(told::add);
      position = notices.position();
      if (!notices.more()) {
        return new CvrNews(position, told);
      }
    }
    return everything(register, access);
  }

  boolean isEverything() {
    return units == null;
  }

  boolean tellOf(KnownCvrUnit unit) {
    return units == null || units.contains(unit.unitId());
  }
}
