package dk.partsync.command;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For those who do not ask CPR. */
final class NoCpr implements CprRegister {

  @Override
  public List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    throw new AssertionError("CPR is not asked");
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    throw new AssertionError("CPR is not asked");
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    throw new AssertionError("CPR is not asked");
  }
}
