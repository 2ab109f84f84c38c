package dk.partsync.command;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.List;

/** For those who do not ask CVR. */
public final class NoCvr implements CvrRegister {

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    throw unasked();
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    throw unasked();
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    throw unasked();
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    throw unasked();
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    throw unasked();
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    throw unasked();
  }

  @Override
  public void probe(CvrAccess access) {
    throw unasked();
  }

  private static AssertionError unasked() {
    return new AssertionError("CVR is not asked");
  }
}
