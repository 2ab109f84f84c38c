package dk.partsync.command.credentials;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.credentials.Installation;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way to CPR, with an eye on the credential, and none to a host that an installation of this
 * kind must not call, whenever its address was set (N-37).
 */
public final class WatchedCpr implements CprRegister {

  private final CprRegister register;
  private final Installation installation;
  private final Supplier<CredentialWatch> watch;

  /**
   * @param watch had when the first question is asked
   */
  public WatchedCpr(
      CprRegister register, Installation installation, Supplier<CredentialWatch> watch) {
    this.register = register;
    this.installation = installation;
    this.watch = watch;
  }

  @Override
  public List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    return ask(access, () -> register.persons(access, numbers, eventsSince));
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    return ask(access, () -> register.lookUp(access, number, withRelatives));
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    return ask(access, () -> register.search(access, search, withRelatives, limit));
  }

  private <T> T ask(CprAccess access, Supplier<T> question) {
    if (!installation.mayCall(access.service())
        || !access.tokens().all().stream().allMatch(installation::mayCall)) {
      throw new CprFailure(
          CprOutcome.MODULE_OFF,
          "An installation of the kind " + installation + " does not call this address.");
    }
    return watch.get().ask(Register.CPR, WatchedCpr::isRefusal, question);
  }

  private static boolean isRefusal(RuntimeException failure) {
    return failure instanceof CprFailure refused && refused.outcome() == CprOutcome.NOT_AUTHORISED;
  }
}
