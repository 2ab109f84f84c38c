package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to CPR. Blocks until there is an answer, retries included; safe for several threads.
 *
 * <p>Every method throws {@link CprFailure} when there is no usable answer; its text holds no
 * personal data.
 */
public interface CprRegister {

  /** Numbers that one question may hold (section 4.4). */
  int MAX_NUMBERS = 100;

  /**
   * The persons with the numbers, present or former; those that CPR does not know are left out. In
   * private access a person's current number is the one that was asked for.
   *
   * @param numbers at most {@value #MAX_NUMBERS}, none of them a replacement number
   * @param eventsSince only those with an event that CPR delivered at that time or later (section
   *     9.2), none for everybody; not in private access
   */
  List<CprPerson> persons(CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince);

  /**
   * The person with the number, present or former, with what tells one from another and no more;
   * nobody whom CPR does not know.
   *
   * @param number no replacement number
   * @param withRelatives whether relatives' data are asked for at all (A1-11)
   */
  List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives);

  /**
   * Persons whose current name and address match, with what tells one from another and no more: the
   * rest is had by number.
   *
   * @param withRelatives whether relatives' data are asked for at all (A1-11)
   * @param limit 1 to 100
   */
  CprMatches search(CprAccess access, PersonSearch search, boolean withRelatives, int limit);

  /**
   * What a search found.
   *
   * @param more whether more persons match
   */
  record CprMatches(List<CprPerson> persons, boolean more) {}
}
