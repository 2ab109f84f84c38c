package dk.partsync.benchmarks;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSource;
import dk.partsync.api.sync.Register;
import dk.partsync.simulator.ItSystem;
import dk.partsync.simulator.SimulatedCpr;
import dk.partsync.simulator.SimulatedCvr;
import dk.partsync.simulator.cpr.CprService;
import java.nio.file.Path;
import java.time.LocalDate;

/** Starts products in which one register is switched on; nobody is known yet. */
final class MeasuredRegisters {

  private static final int NO_LIMIT = 100;

  private MeasuredRegisters() {}

  /** With CPR, asked where it is recorded. */
  static Product startWithCpr(Path data, SimulatedCpr cpr, RecordedRegister recorded) {
    Product product = Product.startEmbedded(data);
    CprSettings standard = CprSettings.defaults();
    product
        .commands()
        .sendAndWait(
            new ChangeCprSettings(
                new CprSettings(
                    true,
                    new CprAgreement("benchmark", LocalDate.of(2020, 1, 1)),
                    true,
                    false,
                    false,
                    recorded.here(cpr.serviceUrl(CprService.PUBLIC)),
                    standard.privateUrl(),
                    recorded.here(cpr.tokenUrl()),
                    standard.certificateTokenUrl(),
                    standard.protectionText(),
                    standard.rule(),
                    null,
                    standard.graceDays(),
                    standard.minimumAgeDays(),
                    0,
                    0,
                    true,
                    NO_LIMIT,
                    standard.lookupTab()),
                null));
    ItSystem system = cpr.system(CprService.PUBLIC);
    MeasuredCredential.addTo(
        product,
        Register.CPR,
        CredentialKind.OAUTH_SECRET,
        system.clientId(),
        system.clientSecret());
    return product;
  }

  /** With CVR, asked where it is recorded. */
  static Product startWithCvr(Path data, SimulatedCvr cvr, RecordedRegister recorded) {
    Product product = Product.startEmbedded(data);
    CvrSettings standard = CvrSettings.defaults();
    product
        .commands()
        .sendAndWait(
            new ChangeCvrSettings(
                new CvrSettings(
                    true,
                    CvrSource.GRAPHQL,
                    recorded.here(cvr.serviceUrl()),
                    standard.distributionUrl(),
                    standard.tokenUrl(),
                    standard.certificateTokenUrl(),
                    0,
                    0,
                    true,
                    NO_LIMIT,
                    NO_LIMIT,
                    standard.fullEveryDays()),
                null));
    MeasuredCredential.addTo(product, Register.CVR, CredentialKind.API_KEY, null, cvr.apiKey());
    return product;
  }
}
