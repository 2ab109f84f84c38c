package dk.partsync.registers.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import java.util.List;

/**
 * The way to CVR. Blocks until there is an answer, retries included; safe for several threads.
 *
 * <p>Units are told as they are today; one that has ceased as it was last, with its end date. Every
 * method throws {@link CvrFailure} when there is no usable answer.
 */
public interface CvrRegister {

  /** Numbers or ids that one question may hold (section 6.4). */
  int MAX_IDS = 100;

  /**
   * The companies with the numbers; those that CVR does not know are left out. Of a number that was
   * given twice both are told, the one in business first.
   *
   * @param numbers at most {@value #MAX_IDS}
   */
  List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers);

  /**
   * The production units with the numbers; those that CVR does not know are left out.
   *
   * @param numbers at most {@value #MAX_IDS}
   */
  List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers);

  /** The production units of a company that are in business, however many. */
  List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company);

  /**
   * The units with the ids, of either kind; those that CVR does not know are left out.
   *
   * @param ids at most {@value #MAX_IDS}
   */
  List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids);

  /**
   * The newest change that CVR has brought in whole: a position for {@link #changesSince}.
   *
   * @return never a change that is still being brought in (section 7.1)
   */
  CvrPosition position(CvrAccess access);

  /**
   * Which units something was said of after the position, up to the newest change that CVR has
   * brought in whole. Notices say that something was said, not what: the units are to be fetched
   * and compared.
   *
   * @param limit notices to read at most; where more are left, {@link CvrNotices#more()} says so
   */
  CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit);

  /**
   * Asks a harmless question, to see whether address and credential work.
   *
   * @param access where
   */
  void probe(CvrAccess access);

  /**
   * How far a reader of notices has come.
   *
   * @param eventId of the last notice that was read
   */
  record CvrPosition(long eventId) {}

  /**
   * Notices, by unit.
   *
   * @param units in the order in which they were first told of, each once
   * @param position where to go on
   * @param more whether notices are left
   */
  record CvrNotices(List<CvrUnitId> units, CvrPosition position, boolean more) {}
}
