package dk.partsync.app.demo;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.simulator.ItSystem;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.cpr.CprService;
import java.time.LocalDate;
import java.util.UUID;

/** The simulated CPR as the product is set up for it. */
final class DemoCpr {

  private DemoCpr() {}

  /** The secret of the simulated CPR, as an administrator would upload it. */
  static UploadCredential credential(SimulatedCpr cpr, SecretSeal seal) {
    ItSystem system = cpr.system(CprService.PUBLIC);
    String id = "demo-" + UUID.randomUUID();
    try (CredentialSecret secret = CredentialSecret.ofText(system.clientSecret().toCharArray())) {
      return new UploadCredential(
          Register.CPR,
          id,
          CredentialKind.OAUTH_SECRET,
          system.clientId(),
          seal.seal(Register.CPR, id, secret),
          null,
          null);
    }
  }

  /** What CPR is set to. */
  static CprSettings settings(SimulatedCpr cpr, LocalDate today) {
    CprSettings defaults = CprSettings.defaults();
    return new CprSettings(
        true,
        new CprAgreement("DEMO", today),
        true,
        true,
        false,
        cpr.serviceUrl(CprService.PUBLIC).toString(),
        cpr.serviceUrl(CprService.PRIVATE).toString(),
        cpr.tokenUrl().toString(),
        cpr.certificateTokenUrl().toString(),
        defaults.protectionText(),
        defaults.rule(),
        null,
        defaults.graceDays(),
        defaults.minimumAgeDays(),
        defaults.callsPerHour(),
        defaults.callsPerDay(),
        defaults.blockBeyondBudget(),
        defaults.changeLimitPercent(),
        defaults.lookupTab());
  }
}
