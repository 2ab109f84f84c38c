package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.app.Answer;
import dk.partsync.app.wiring.TrustedAuthority;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.credentials.Pkcs12Encoding;
import dk.partsync.simulator.credentials.Pkcs12Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CPR is asked by secret, then by certificate, each with the address of its kind. */
class CredentialKindAcceptanceTest {

  private static final String CPR = CredentialInstallation.CPR;
  private static final String RUN = "{\"register\":\"CPR\"}";
  private static final String PASSWORD = "kodeord-til-filen";

  @TempDir Path directory;
  private CredentialInstallation installation;
  private TrustedAuthority authority;
  private String secret;

  @BeforeEach
  void askBySecret() throws Exception {
    installation = new CredentialInstallation(directory);
    authority = TrustedAuthority.of(installation.cpr(), directory);
    secret = installation.cpr().newSecret(CprService.PUBLIC);
    assertThat(installation.handInSecret(secret, null).status()).isEqualTo(200);
    awaitInUse(CredentialKind.OAUTH_SECRET);
    assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);
    await().until(() -> installation.shown(CPR).inUse().confirmedAt() != null);
  }

  @AfterEach
  void stop() {
    authority.close();
    installation.close();
  }

  private CredentialsView awaitInUse(CredentialKind kind) {
    return await()
        .until(
            () -> installation.shown(CPR),
            shown -> shown.inUse() != null && shown.inUse().kind() == kind);
  }

  private IssuedCertificate handInCertificate() {
    IssuedCertificate certificate =
        installation.cpr().authority().issue(CertificateOrder.of("successor", Instant.now()));
    installation.cpr().register(CprService.PUBLIC, certificate.certificate());
    Answer answer =
        installation.handInFile(
            certificate.pkcs12(new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD)), PASSWORD);
    assertThat(answer.status()).as(answer.body()).isIn(200, 202);
    return certificate;
  }

  @Test
  @DisplayName("A1-14 A1-19 N-18 a certificate takes a secret's place and no call is refused")
  void aCertificateTakesASecretsPlaceAndNoCallIsRefused() {
    installation.putOnCase("adult");
    AtomicBoolean changed = new AtomicBoolean();
    AtomicInteger fetches = new AtomicInteger();
    CompletableFuture<Void> fetching =
        CompletableFuture.runAsync(
            () -> {
              while (!changed.get()) {
                Answer answer = installation.fetchSomebody("adult");
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                fetches.incrementAndGet();
              }
            });
    run();

    handInCertificate();

    awaitInUse(CredentialKind.OAUTH_CERTIFICATE);
    run();
    await().until(() -> installation.shown(CPR).fallback() == null);
    installation.cpr().revoke(CprService.PUBLIC, secret);
    run();
    changed.set(true);
    fetching.join();
    assertThat(fetches).hasValueGreaterThan(3);
    assertThat(installation.cpr().requests())
        .hasSizeGreaterThan(6)
        .allSatisfy(request -> assertThat(request.status()).isEqualTo(200));

    installation.cpr().expireTokens();
    assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("N-18 a certificate refused in use gives way to the secret within the same question")
  void aCertificateRefusedInUseGivesWayToTheSecret() {
    IssuedCertificate certificate = handInCertificate();
    assertThat(awaitInUse(CredentialKind.OAUTH_CERTIFICATE).fallback().kind())
        .isEqualTo(CredentialKind.OAUTH_SECRET);
    installation.cpr().revoke(CprService.PUBLIC, certificate.certificate());
    installation.cpr().expireTokens();

    assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);

    assertThat(awaitInUse(CredentialKind.OAUTH_SECRET).candidate().kind())
        .isEqualTo(CredentialKind.OAUTH_CERTIFICATE);
  }

  private void run() {
    assertThat(new Runs(installation.admin()).run(RUN).state()).isEqualTo(SyncRunState.COMPLETED);
  }
}
