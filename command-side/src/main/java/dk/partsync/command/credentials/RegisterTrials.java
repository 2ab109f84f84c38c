package dk.partsync.command.credentials;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.CredentialProbe;
import dk.partsync.registers.CredentialProbe.Result;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.credentials.RegisterEnvironment;
import dk.partsync.registers.datafordeler.DatafordelerAccess;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tries credentials where the settings say that their registers are. */
public final class RegisterTrials implements CredentialTrials {

  private final CredentialProbe probe;
  private final Installation installation;
  private final Map<Register, Supplier<DatafordelerAccess>> places;

  /**
   * @param installation no credential is sent to a host that it must not use (N-37)
   * @param places where a register is by the settings as they stand
   */
  public RegisterTrials(
      CredentialProbe probe,
      Installation installation,
      Map<Register, Supplier<DatafordelerAccess>> places) {
    this.probe = probe;
    this.installation = installation;
    this.places = places;
  }

  @Override
  public Finding attempt(Register register, RegisterCredential credential) {
    DatafordelerAccess place = Objects.requireNonNull(places.get(register)).get();
    if (!Stream.of(place.service(), place.token())
        .map(RegisterEnvironment::ofHost)
        .allMatch(installation::mayUse)) {
      return new Finding(
          CredentialTestOutcome.REFUSED,
          "The addresses in the settings of %s are not for an installation of the kind %s."
              .formatted(register, installation));
    }
    Result result = probe.test(register, credential, place);
    return new Finding(
        outcome(result.outcome()), Objects.requireNonNullElse(result.reason(), "Accepted."));
  }

  private static CredentialTestOutcome outcome(CredentialProbe.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> CredentialTestOutcome.ACCEPTED;
      case REFUSED -> CredentialTestOutcome.REFUSED;
      case UNREACHABLE -> CredentialTestOutcome.UNREACHABLE;
    };
  }
}
