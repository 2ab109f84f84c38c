package dk.partsync.command.credentials;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.cvr.CvrRegister;
import java.util.List;
import java.util.function.Supplier;

/**
 * The way to CVR, with an eye on the credential, and none to a host that an installation of this
 * kind must not call, whenever its address was set (N-37).
 */
public final class WatchedCvr implements CvrRegister {

  private final CvrRegister register;
  private final Installation installation;
  private final Supplier<CredentialWatch> watch;

  /**
   * @param watch had when the first question is asked
   */
  public WatchedCvr(
      CvrRegister register, Installation installation, Supplier<CredentialWatch> watch) {
    this.register = register;
    this.installation = installation;
    this.watch = watch;
  }

  @Override
  public List<CvrUnit> companies(CvrAccess access, List<CvrNumber> numbers) {
    return ask(access, () -> register.companies(access, numbers));
  }

  @Override
  public List<CvrUnit> productionUnits(CvrAccess access, List<PNumber> numbers) {
    return ask(access, () -> register.productionUnits(access, numbers));
  }

  @Override
  public List<CvrUnit> productionUnitsOf(CvrAccess access, CvrNumber company) {
    return ask(access, () -> register.productionUnitsOf(access, company));
  }

  @Override
  public List<CvrUnit> units(CvrAccess access, List<CvrUnitId> ids) {
    return ask(access, () -> register.units(access, ids));
  }

  @Override
  public CvrPosition position(CvrAccess access) {
    return ask(access, () -> register.position(access));
  }

  @Override
  public CvrNotices changesSince(CvrAccess access, CvrPosition position, int limit) {
    return ask(access, () -> register.changesSince(access, position, limit));
  }

  @Override
  public void probe(CvrAccess access) {
    requireAllowed(access);
    register.probe(access);
  }

  private <T> T ask(CvrAccess access, Supplier<T> question) {
    requireAllowed(access);
    return watch.get().ask(Register.CVR, WatchedCvr::isRefusal, question);
  }

  private void requireAllowed(CvrAccess access) {
    if (!installation.mayCall(access.service())
        || !access.tokens().all().stream().allMatch(installation::mayCall)) {
      throw new CvrFailure(
          CvrFailure.Kind.BAD_REQUEST,
          "An installation of the kind " + installation + " does not call this address.");
    }
  }

  private static boolean isRefusal(RuntimeException failure) {
    return failure instanceof CvrFailure refused
        && refused.kind() == CvrFailure.Kind.NOT_AUTHORISED;
  }
}
