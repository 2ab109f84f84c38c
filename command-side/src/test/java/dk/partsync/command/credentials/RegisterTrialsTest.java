package dk.partsync.command.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.sync.Register;
import dk.partsync.registers.CredentialProbe;
import dk.partsync.registers.credentials.Installation;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.http.DownloadLimits;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterTrialsTest {

  private static final DownloadLimits LIMITS =
      new DownloadLimits(
          Duration.ofMillis(200),
          Duration.ofMillis(200),
          Duration.ofMillis(400),
          1,
          Duration.ofMillis(1),
          Duration.ofMillis(1),
          1000);
  private static final RegisterCredential SECRET =
      new RegisterCredential.SharedSecret("client", "secret");
  private static final RegisterCredential KEY = new RegisterCredential.ApiKey("key");
  private static final RegisterCredential USER =
      new RegisterCredential.UserPassword("user", "password");

  private static RegisterTrials trials(Installation installation, CvrSettings cvr) {
    Clock clock = Clock.systemUTC();
    return new RegisterTrials(
        new CredentialProbe(LIMITS, clock),
        new DistributionTrial(LIMITS, clock),
        installation,
        CprSettings::defaults,
        () -> cvr);
  }

  private static CvrSettings at(String service, String distribution, String token) {
    return at(service, distribution, token, token);
  }

  private static CvrSettings at(
      String service, String distribution, String token, String certificateToken) {
    return new CvrSettings(
        false,
        CvrSource.GRAPHQL,
        service,
        distribution,
        token,
        certificateToken,
        0,
        0,
        true,
        5,
        30,
        30);
  }

  private static void isForbidden(
      RegisterTrials trials, Register register, RegisterCredential credential) {
    CredentialTrials.Finding finding = trials.attempt(register, credential);
    assertThat(finding.outcome()).isEqualTo(CredentialTestOutcome.REFUSED);
    assertThat(finding.reason()).contains(register.name()).contains("not for an installation");
  }

  @Test
  @DisplayName("N-37 an installation for trying out sends no credential to production")
  void anInstallationForTryingOutSendsNothingToProduction() {
    RegisterTrials trials = trials(Installation.TEST, CvrSettings.defaults());
    isForbidden(trials, Register.CPR, SECRET);
    isForbidden(trials, Register.CVR, KEY);
    isForbidden(trials, Register.CVR, USER);
  }

  @Test
  @DisplayName("N-37 an installation of production sends no credential to test")
  void anInstallationOfProductionSendsNothingToTest() {
    String test = "https://test04-graphql.datafordeler.dk/CVR/v2";
    String own = "http://127.0.0.1:1/";
    isForbidden(trials(Installation.PRODUCTION, at(test, own, own)), Register.CVR, KEY);
    isForbidden(trials(Installation.PRODUCTION, at(own, own, test, own)), Register.CVR, SECRET);
    isForbidden(trials(Installation.PRODUCTION, at(own, own, own, test)), Register.CVR, SECRET);
  }

  @Test
  void whereNobodyAnswersNothingIsKnown() {
    String nobody = "http://127.0.0.1:1/";
    RegisterTrials trials = trials(Installation.TEST, at(nobody, nobody, nobody));
    for (RegisterCredential credential : new RegisterCredential[] {SECRET, KEY, USER}) {
      assertThat(trials.attempt(Register.CVR, credential).outcome())
          .isEqualTo(CredentialTestOutcome.UNREACHABLE);
    }
  }
}
