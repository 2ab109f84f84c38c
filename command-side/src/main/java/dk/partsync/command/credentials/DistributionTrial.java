package dk.partsync.command.credentials;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.command.credentials.CredentialTrials.Finding;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.cvr.CvrClient;
import dk.partsync.registers.cvr.CvrFailure;
import dk.partsync.registers.http.DownloadLimits;
import java.time.Clock;
import java.util.Optional;

/** Tries a user of CVR's distribution with a harmless question. */
public final class DistributionTrial {

  private final DownloadLimits limits;
  private final Clock clock;

  /**
   * @param limits of the question, its repetitions included
   */
  public DistributionTrial(DownloadLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  Finding attempt(RegisterCredential.UserPassword user, CvrSettings settings) {
    try (CvrClient client = new CvrClient(limits, any -> Optional.of(user), clock)) {
      client.probe(CurrentCvrSettings.access(settings, CurrentCvrSettings.distribution(settings)));
      return new Finding(CredentialTestOutcome.ACCEPTED, "Accepted.");
    } catch (CvrFailure e) {
      return switch (e.kind()) {
        case NOT_AUTHORISED, BAD_REQUEST ->
            new Finding(
                CredentialTestOutcome.REFUSED, "CVR refuses the user's name or the password.");
        case RATE_LIMITED, REGISTER_DOWN, MALFORMED, BUDGET_EXHAUSTED ->
            new Finding(CredentialTestOutcome.UNREACHABLE, "CVR gives no usable answer.");
      };
    }
  }
}
