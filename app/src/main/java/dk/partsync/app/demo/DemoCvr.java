package dk.partsync.app.demo;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialSecret;
import dk.partsync.api.credentials.SecretSeal;
import dk.partsync.api.credentials.UploadCredential;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.sync.Register;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.SimulatedCvr;
import java.util.List;
import java.util.UUID;

/** The simulated CVR as the product is set up for it, and who the organisation deals with. */
final class DemoCvr {

  /** The first of each are of special kinds, to be tried out by hand. */
  private static final int SPECIAL = 150;

  private static final int COMPANIES = 60;
  private static final int PRODUCTION_UNITS = 40;

  private DemoCvr() {}

  /** What CVR is set to; both registers have the same tokens. */
  static CvrSettings settings(SimulatedCvr cvr, SimulatedCpr tokens) {
    CvrSettings defaults = CvrSettings.defaults();
    return new CvrSettings(
        true,
        defaults.source(),
        cvr.serviceUrl().toString(),
        cvr.distributionUrl().toString(),
        tokens.tokenUrl().toString(),
        tokens.certificateTokenUrl().toString(),
        defaults.callsPerHour(),
        defaults.callsPerDay(),
        defaults.blockBeyondBudget(),
        defaults.closeLimitPercent(),
        defaults.changeLimitPercent(),
        defaults.fullEveryDays());
  }

  /** The key of the simulated CVR, as an administrator would hand it in. */
  static UploadCredential credential(SimulatedCvr cvr, SecretSeal seal) {
    String id = "demo-" + UUID.randomUUID();
    try (CredentialSecret key = CredentialSecret.ofText(cvr.apiKey().toCharArray())) {
      return new UploadCredential(
          Register.CVR,
          id,
          CredentialKind.API_KEY,
          null,
          seal.seal(Register.CVR, id, key),
          null,
          null);
    }
  }

  /** The list of companies and production units that the first run takes in. */
  static WantCvrUnits list(SimulatedCvr cvr) {
    List<String> companies = cvr.world().cvrNumbers();
    List<String> units = cvr.world().pNumbers();
    return new WantCvrUnits(
        "intake-" + UUID.randomUUID(),
        companies.stream().skip(SPECIAL).limit(COMPANIES).map(CvrNumber::new).toList(),
        units.stream().skip(SPECIAL).limit(PRODUCTION_UNITS).map(PNumber::new).toList());
  }
}
