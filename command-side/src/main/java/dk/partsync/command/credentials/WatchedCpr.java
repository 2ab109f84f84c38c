package dk.partsync.command.credentials;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprFailure;
import dk.partsync.registers.cpr.CprRegister;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way to CPR, with an eye on the credential. */
public final class WatchedCpr implements CprRegister {

  private final CprRegister register;
  private final Supplier<CredentialWatch> watch;

  /**
   * @param watch had when the first question is asked
   */
  public WatchedCpr(CprRegister register, Supplier<CredentialWatch> watch) {
    this.register = register;
    this.watch = watch;
  }

  @Override
  public List<CprPerson> persons(
      CprAccess access, List<CprNumber> numbers, @Nullable Instant eventsSince) {
    return ask(() -> register.persons(access, numbers, eventsSince));
  }

  @Override
  public List<CprPerson> lookUp(CprAccess access, CprNumber number, boolean withRelatives) {
    return ask(() -> register.lookUp(access, number, withRelatives));
  }

  @Override
  public CprMatches search(
      CprAccess access, PersonSearch search, boolean withRelatives, int limit) {
    return ask(() -> register.search(access, search, withRelatives, limit));
  }

  private <T> T ask(Supplier<T> question) {
    return watch.get().ask(Register.CPR, WatchedCpr::isRefusal, question);
  }

  private static boolean isRefusal(RuntimeException failure) {
    return failure instanceof CprFailure refused && refused.outcome() == CprOutcome.NOT_AUTHORISED;
  }
}
