package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.credentials.CredentialTestOutcome;
import dk.partsync.api.credentials.CredentialView;
import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.CertificateSample;
import dk.partsync.simulator.credentials.IssuedCertificate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator changes credentials while the product runs. */
class CredentialAcceptanceTest {

  private static final String CPR = CredentialInstallation.CPR;
  private static final String CVR = CredentialInstallation.CVR;

  @TempDir static Path directory;
  private static CredentialInstallation installation;

  @BeforeAll
  static void start() throws Exception {
    installation = new CredentialInstallation(directory);
  }

  @AfterAll
  static void stop() {
    installation.close();
  }

  /** A secret that CPR knows, handed in and used with success; answers its id. */
  private static String provenSecret() {
    String id = handInGoodSecret();
    assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);
    await().until(() -> installation.shown(CPR).fallback() == null);
    return id;
  }

  private static String handInGoodSecret() {
    Answer answer =
        installation.handInSecret(installation.cpr().newSecret(CprService.PUBLIC), null);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    String id = answer.json().get("credentialId").asString();
    assertThat(answer.json().at("/credentials/inUse/id").asString()).isEqualTo(id);
    return id;
  }

  @Test
  @DisplayName("A1-13 A1-20 without any it says no certificate")
  void withoutAnyItSaysSo() {
    CredentialsView none = installation.shown(CVR);
    assertThat(none.inUse()).isNull();
    assertThat(none.state()).isEqualTo(CredentialsState.NONE);
    assertThat(none.text()).isEqualTo("no certificate");
  }

  @Test
  @DisplayName("A1-14 A1-19 a new one is used from the next call, the old one kept until it proves")
  void aNewOneIsUsedFromTheNextCall() {
    String old = provenSecret();
    String id = handInGoodSecret();
    CredentialView inUse = installation.shown(CPR).inUse();
    assertThat(inUse.uploadedBy()).isEqualTo("admin");
    assertThat(inUse.inUseSince()).isNotNull();
    assertThat(installation.shown(CPR).fallback().id()).isEqualTo(old);

    assertThat(installation.fetchSomebody("married").status()).isEqualTo(200);

    CredentialsView after =
        await().until(() -> installation.shown(CPR), shown -> shown.fallback() == null);
    assertThat(after.inUse().id()).isEqualTo(id);
    assertThat(after.inUse().confirmedAt()).isNotNull();
  }

  @Test
  @DisplayName("A failed test leaves the old one active and says why")
  void aFailedTestLeavesTheOldOne() {
    String old = provenSecret();
    Answer answer = installation.handInSecret("a-secret-that-nobody-knows", null);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("a-secret-that-nobody-knows");
    CredentialsView shown = installation.shown(CPR);
    assertThat(shown.inUse().id()).isEqualTo(old);
    assertThat(shown.candidate().lastTest().outcome()).isEqualTo(CredentialTestOutcome.REFUSED);
    assertThat(shown.candidate().lastTest().text()).isNotBlank();
    assertThat(installation.fetchSomebody("adult").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("One that CPR refuses in use gives way to the old one within the same question")
  void refusedInUseItGivesWay() {
    String old = provenSecret();
    String secret = installation.cpr().newSecret(CprService.PUBLIC);
    Answer answer = installation.handInSecret(secret, null);
    String id = answer.json().get("credentialId").asString();
    assertThat(answer.json().at("/credentials/inUse/id").asString()).isEqualTo(id);
    installation.cpr().revoke(CprService.PUBLIC, secret);
    installation.cpr().expireTokens();

    assertThat(installation.fetchSomebody("married").status()).isEqualTo(200);

    CredentialsView shown =
        await().until(() -> installation.shown(CPR), view -> view.candidate() != null);
    assertThat(shown.inUse().id()).isEqualTo(old);
    assertThat(shown.candidate().id()).isEqualTo(id);
    assertThat(shown.candidate().lastTest().outcome())
        .isEqualTo(CredentialTestOutcome.REFUSED_IN_USE);
  }

  @Test
  @DisplayName("A1-16 a wrong password is refused, nothing changes, and it is in no log or answer")
  void aWrongPasswordIsRefused() {
    String old = provenSecret();
    String etag = installation.admin().get(CPR).header("ETag");
    Answer answer =
        installation.handInFile(
            CertificateSample.VALID.file(installation.cpr().authority()), "wrong-pass-4711");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("WRONG_PASSWORD");
    assertThat(answer.body()).doesNotContain("wrong-pass-4711");
    assertThat(installation.admin().get(CPR).header("ETag")).isEqualTo(etag);
    assertThat(installation.shown(CPR).inUse().id()).isEqualTo(old);
    assertThat(installation.product.logLines()).noneMatch(line -> line.contains("wrong-pass-4711"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED, CERTIFICATE_EXPIRED",
    "NOT_YET_VALID, CERTIFICATE_NOT_YET_VALID",
    "WRONG_USAGE, WRONG_KEY_USAGE",
    "WEAK_KEY, KEY_TOO_WEAK",
    "WITHOUT_CHAIN, CHAIN_INCOMPLETE",
    "WITHOUT_KEY, NO_PRIVATE_KEY"
  })
  @DisplayName("A1-15 a certificate that cannot be used is refused with a code of its own")
  void aCertificateThatCannotBeUsedIsRefused(CertificateSample sample, String code) {
    Answer answer =
        installation.handInFile(
            sample.file(installation.cpr().authority()), IssuedCertificate.PASSWORD);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  @DisplayName("A1-15 another kind of file is refused in words, and nothing is changed")
  void anotherKindOfFileIsRefused() {
    long version = installation.shown(CPR).version();
    Answer answer =
        installation.handInFile("%PDF-1.7 no key".getBytes(StandardCharsets.US_ASCII), "x");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("NOT_PKCS12");
    assertThat(installation.shown(CPR).version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource({"VALID", "OLD_ENCODING"})
  @DisplayName("A1-13 A1-14 a certificate shows what it is, and is taken away on the version read")
  void aCertificateShowsWhatItIs(CertificateSample sample) {
    String old = provenSecret();
    Answer answer =
        installation.handInFile(
            sample.file(installation.cpr().authority()), IssuedCertificate.PASSWORD);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(IssuedCertificate.PASSWORD + "\"");
    String id = answer.json().get("credentialId").asString();
    CredentialView candidate = installation.shown(CPR).candidate();
    assertThat(candidate.id()).isEqualTo(id);
    assertThat(candidate.subject()).contains("Sample");
    assertThat(candidate.issuer()).contains("Simulator");
    assertThat(candidate.thumbprint()).hasSize(64);
    assertThat(candidate.daysLeft()).isBetween(729L, 731L);

    assertThat(installation.remove(id, "\"1\"").code()).isEqualTo("VERSION_CONFLICT");
    String etag = installation.admin().get(CPR).header("ETag");
    assertThat(installation.remove(id, etag).status()).isEqualTo(204);

    await().until(() -> installation.shown(CPR).candidate() == null);
    assertThat(installation.shown(CPR).inUse().id()).isEqualTo(old);
  }

  @Test
  @DisplayName("A1-20 A1-21 what is handed in for CVR leaves CPR's alone")
  void registersAreSeparate() {
    String old = provenSecret();
    Answer other = installation.handIn(CVR, "{\"kind\":\"API_KEY\",\"secret\":\"a-key-of-cvr\"}");
    assertThat(other.status()).as(other.body()).isEqualTo(200);
    assertThat(other.body()).doesNotContain("a-key-of-cvr");
    assertThat(other.json().at("/credentials/register").asString()).isEqualTo("CVR");
    assertThat(installation.shown(CPR).inUse().id()).isEqualTo(old);
  }

  @Test
  @DisplayName("CPR takes no API key")
  void cprTakesNoApiKey() {
    Answer answer = installation.handIn(CPR, "{\"kind\":\"API_KEY\",\"secret\":\"k\"}");
    assertThat(answer.code()).isEqualTo("WRONG_CREDENTIAL_KIND");
  }

  @Test
  @DisplayName("N-37 an installation for tests takes no host of production")
  void aHostOfProductionIsRefused() {
    Answer answer = installation.set("https://graphql.datafordeler.dk/CPR/custom/PublicSector/v1");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("WRONG_ENVIRONMENT");
  }
}
