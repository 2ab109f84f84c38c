package dk.partsync.registers;

import dk.partsync.api.sync.Register;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterCredential.UserPassword;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrClient;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.datafordeler.BudgetedQuestions;
import dk.partsync.registers.datafordeler.Datafordeler;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import dk.partsync.registers.datafordeler.DatafordelerFailure;
import dk.partsync.registers.datafordeler.ImportStatus;
import dk.partsync.registers.http.DownloadLimits;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries a credential before it is used: with CPR an access token is asked for, and nothing else as
 * any question would be about a person; with CVR a harmless question is asked too. Neither changes
 * what is in use. Safe for several threads; blocks until there is an answer.
 */
public final class CredentialProbe {

  private final DownloadLimits limits;
  private final Clock clock;
  private final @Nullable KeyStore trusted;

  /**
   * A way to try credentials.
   *
   * @param limits of one call, its repetitions included
   */
  public CredentialProbe(DownloadLimits limits, Clock clock) {
    this(limits, clock, null);
  }

  CredentialProbe(DownloadLimits limits, Clock clock, @Nullable KeyStore trusted) {
    this.limits = limits;
    this.clock = clock;
    this.trusted = trusted;
  }

  /**
   * Tries a credential.
   *
   * @param register CPR or CVR
   * @param access where; calls do not count towards the limits of the calls in use
   */
  public Result test(Register register, RegisterCredential credential, DatafordelerAccess access) {
    try {
      if (credential instanceof UserPassword && register == Register.CVR) {
        askTheDistribution(credential, access);
      } else {
        askDatafordeler(register, credential, access);
      }
      return new Result(Outcome.ACCEPTED, null);
    } catch (DatafordelerFailure e) {
      return new Result(outcome(e.kind()), e.text());
    } catch (CvrFailure e) {
      return new Result(outcome(e.kind()), String.valueOf(e.getMessage()));
    }
  }

  private void askDatafordeler(
      Register register, RegisterCredential credential, DatafordelerAccess access) {
    try (BudgetedQuestions questions =
        new BudgetedQuestions(register, limits, clock, System::nanoTime)) {
      Datafordeler datafordeler =
          new Datafordeler(
              register, questions, limits, any -> Optional.of(credential), clock, trusted);
      if (register == Register.CPR) {
        datafordeler.authenticate(access);
      } else {
        ImportStatus.of(datafordeler, access);
      }
    }
  }

  private void askTheDistribution(RegisterCredential credential, DatafordelerAccess access) {
    try (CvrClient cvr = new CvrClient(limits, any -> Optional.of(credential), clock)) {
      cvr.probe(new CvrAccess(access.service(), access.tokens(), 0, 0, false));
    }
  }

  private static Outcome outcome(DatafordelerFailure.Kind kind) {
    return switch (kind) {
      case NOT_AUTHORISED, BAD_REQUEST -> Outcome.REFUSED;
      case RATE_LIMITED, REGISTER_DOWN, MALFORMED, BUDGET_EXHAUSTED -> Outcome.UNREACHABLE;
    };
  }

  private static Outcome outcome(CvrFailure.Kind kind) {
    return switch (kind) {
      case NOT_AUTHORISED, BAD_REQUEST -> Outcome.REFUSED;
      case RATE_LIMITED, REGISTER_DOWN, MALFORMED, BUDGET_EXHAUSTED -> Outcome.UNREACHABLE;
    };
  }

  /**
   * How the trial ended.
   *
   * @param reason a sentence for a person, which shows nothing of the credential; none when it was
   *     accepted
   */
  public record Result(Outcome outcome, @Nullable String reason) {}

  /** What came of it. */
  public enum Outcome {
    ACCEPTED,
    /** The register or its address says no: the credential is not to be used. */
    REFUSED,
    /** There was no usable answer: nothing is known of the credential. */
    UNREACHABLE
  }
}
