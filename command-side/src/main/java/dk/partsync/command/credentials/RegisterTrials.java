package dk.partsync.command.credentials;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.registers.CredentialProbe;
import dk.partsync.registers.CredentialProbe.Result;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Tries credentials where the settings say that their registers are, and none at a host that the
 * installation must not call (N-37).
 */
public final class RegisterTrials implements CredentialTrials {

  private final CredentialProbe probe;
  private final DistributionTrial distribution;
  private final Installation installation;
  private final Supplier<CprSettings> cpr;
  private final Supplier<CvrSettings> cvr;

  /**
   * @param cpr the settings as they stand, as {@code cvr}
   */
  public RegisterTrials(
      CredentialProbe probe,
      DistributionTrial distribution,
      Installation installation,
      Supplier<CprSettings> cpr,
      Supplier<CvrSettings> cvr) {
    this.probe = probe;
    this.distribution = distribution;
    this.installation = installation;
    this.cpr = cpr;
    this.cvr = cvr;
  }

  @Override
  public Finding attempt(Register register, RegisterCredential credential) {
    if (credential instanceof RegisterCredential.UserPassword user) {
      URI place = CurrentCvrSettings.distribution(cvr.get());
      return installation.mayCall(place)
          ? distribution.attempt(user, cvr.get())
          : forbidden(register);
    }
    DatafordelerAccess place = place(register);
    return installation.mayCall(place.service())
            && place.tokens().all().stream().allMatch(installation::mayCall)
        ? datafordeler(register, credential, place)
        : forbidden(register);
  }

  private DatafordelerAccess place(Register register) {
    return register == Register.CPR
        ? CurrentCprSettings.place(cpr.get())
        : CurrentCvrSettings.place(cvr.get());
  }

  private Finding datafordeler(
      Register register, RegisterCredential credential, DatafordelerAccess place) {
    Result result = probe.test(register, credential, place);
    return new Finding(
        switch (result.outcome()) {
          case ACCEPTED -> CredentialTestOutcome.ACCEPTED;
          case REFUSED -> CredentialTestOutcome.REFUSED;
          case UNREACHABLE -> CredentialTestOutcome.UNREACHABLE;
        },
        Objects.requireNonNullElse(result.reason(), "Accepted."));
  }

  private Finding forbidden(Register register) {
    return new Finding(
        CredentialTestOutcome.REFUSED,
        "The addresses in the settings of %s are not for an installation of the kind %s."
            .formatted(register, installation));
  }
}
