package dk.partsync.command.credentials;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.List;
import java.util.function.Supplier;

/** The way to CVR, with an eye on the credential. */
public final class WatchedCvr implements CvrRegister {

  private final CvrRegister register;
  private final Supplier<CredentialWatch> watch;

  /**
   * @param watch had when the first question is asked
   */
  public WatchedCvr(CvrRegister register, Supplier<CredentialWatch> watch) {
    this.register = register;
    this.watch = watch;
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    return ask(() -> register.companies(access, numbers));
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    return ask(() -> register.productionUnits(access, numbers));
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    return ask(() -> register.productionUnitsOf(access, company));
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    return ask(() -> register.units(access, ids));
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    return ask(() -> register.position(access));
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    return ask(() -> register.changesSince(access, position, limit));
  }

  @Override
  public void probe(CvrAccess access) {
    register.probe(access);
  }

  private <T> T ask(Supplier<T> question) {
    return watch.get().ask(Register.CVR, WatchedCvr::isRefusal, question);
  }

  private static boolean isRefusal(RuntimeException failure) {
    return failure instanceof CvrFailure refused
        && refused.kind() == CvrFailure.Kind.NOT_AUTHORISED;
  }
}
