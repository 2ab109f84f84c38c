package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.sync.Register;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.CprService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a credential, in virtual time. */
class CredentialExpiryAcceptanceTest {

  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path directory;

  @Test
  @DisplayName(
      "N-18 with 13 days left it is warned once per step; expired, runs are refused with that")
  void warnedOnceAndThenRefused() throws Exception {
    try (CredentialInstallation installation = new CredentialInstallation(directory)) {
      Instant validTo = installation.clock.instant().plus(DAY.multipliedBy(13));
      String secret = installation.cpr().newSecret(CprService.PUBLIC);
      assertThat(installation.handInSecret(secret, validTo).status()).isEqualTo(200);

      installation.review();
      installation.review();
      assertThat(warnings(installation)).hasSize(1);
      assertThat(warnings(installation).get(0).register()).isEqualTo(Register.CPR);
      assertThat(installation.shown(CredentialInstallation.CPR).state())
          .isEqualTo(CredentialsState.EXPIRING);
      assertThat(daysLeft(installation)).isEqualTo(13);
      assertThat(installation.admin().get("/actuator/health").body())
          .contains("\"CPR\":13", "DEGRADED");

      installation.clock.goOn(DAY.multipliedBy(6));
      installation.review();
      assertThat(warnings(installation)).hasSize(2);
      assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);

      installation.clock.goOn(DAY.multipliedBy(8));
      installation.review();
      installation.review();
      assertThat(changes(installation, ChangeKind.CREDENTIAL_EXPIRED)).hasSize(1);
      assertThat(installation.shown(CredentialInstallation.CPR).state())
          .isEqualTo(CredentialsState.EXPIRED);
      Answer run = installation.admin().post("/api/sync-runs", "{\"register\":\"CPR\"}");
      assertThat(run.status()).isEqualTo(409);
      assertThat(run.code()).isEqualTo("CREDENTIAL_EXPIRED");
      Answer other = installation.admin().post("/api/sync-runs", "{\"register\":\"SOR\"}");
      assertThat(other.code()).isEqualTo("REGISTER_DISABLED");
      assertThat(installation.product.as("caseworker").get("/api/parties").status()).isEqualTo(200);
    }
  }

  private static double daysLeft(CredentialInstallation installation) {
    return Metrics.of(installation.product.as("monitor"))
        .sum("partsync_credential_days_left", "register=\"CPR\"");
  }

  private static List<Change> warnings(CredentialInstallation installation) {
    return await()
        .until(
            () -> changes(installation, ChangeKind.CREDENTIAL_EXPIRES_SOON),
            found -> !found.isEmpty());
  }

  private static List<Change> changes(CredentialInstallation installation, ChangeKind kind) {
    return installation.admin().get("/api/changes?kind=" + kind).as(ChangePage.class).changes();
  }
}
