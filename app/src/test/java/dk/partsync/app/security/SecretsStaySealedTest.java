package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.app.Answer;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.credentials.Pkcs12Encoding;
import dk.partsync.simulator.credentials.Pkcs12Writer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Certificates and secrets are handed in, used and replaced; none is ever seen in clear. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecretsStaySealedTest {

  private static final String FIRST = "Første-løsen-1117";
  private static final String WRONG = "Forkert-løsen-2229";
  private static final String SECOND = "Andet-løsen-3331";
  private static final String SECRET = "hemmelig-nøgle-4443";

  @TempDir static Path directory;
  private static final PlantedSecrets PLANTED = new PlantedSecrets();
  private static CertificateInstallation installation;
  private static IssuedCertificate first;
  private static IssuedCertificate second;

  @BeforeAll
  static void start() throws Exception {
    installation = CertificateInstallation.start(directory);
    first = installation.cpr().certificate(CprService.PUBLIC);
    second = installation.cpr().authority().issue(CertificateOrder.of("next", Instant.now()));
    Stream.of(FIRST, WRONG, SECOND, SECRET).forEach(PLANTED::plant);
    Stream.of(first, second).forEach(SecretsStaySealedTest::plantKey);
  }

  @AfterAll
  static void stop() throws IOException {
    installation.close();
  }

  private static void plantKey(IssuedCertificate certificate) {
    byte[] number = ((ECPrivateKey) certificate.key()).getS().toByteArray();
    PLANTED.plant(number);
    PLANTED.plant(certificate.key().getEncoded());
  }

  private static byte[] file(IssuedCertificate certificate, String password) {
    byte[] file = certificate.pkcs12(new Pkcs12Writer(Pkcs12Encoding.RC2, password));
    PLANTED.plantPieceOf(file);
    return file;
  }

  private static String thumbprint(IssuedCertificate certificate) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(certificate.certificate().getEncoded()));
  }

  @Test
  @Order(1)
  @DisplayName("A1-14 A1-19 a certificate that CPR accepts is used from the next call")
  void aCertificateIsUsedFromTheNextCall() throws Exception {
    assertThat(installation.fetch("adult").status()).isNotEqualTo(200);

    HttpResponse<String> answer = installation.upload(file(first, FIRST), FIRST);

    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
    installation.awaitInUse(thumbprint(first));
    Answer fetched = installation.fetch("moved");
    assertThat(fetched.status()).as(fetched.body()).isEqualTo(200);
  }

  @Test
  @Order(2)
  @DisplayName("A1-16 with a wrong password nothing is changed")
  void withAWrongPasswordNothingIsChanged() throws Exception {
    HttpResponse<String> answer = installation.upload(file(second, SECOND), WRONG);

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).contains("WRONG_PASSWORD");
    assertThat(installation.credentials().at("/inUse/thumbprint").asString())
        .isEqualTo(thumbprint(first));
    assertThat(installation.credentials().path("candidate").isObject()).isFalse();
  }

  @Test
  @Order(3)
  @DisplayName("A1-19 a new certificate takes the place of the old one without a restart")
  void aNewOneTakesThePlaceOfTheOldOne() throws Exception {
    installation.cpr().register(CprService.PUBLIC, second.certificate());
    assertThat(installation.upload(file(second, SECOND), SECOND).statusCode()).isIn(200, 202);
    installation.awaitInUse(thumbprint(second));
    installation.cpr().revoke(CprService.PUBLIC, first.certificate());
    installation.cpr().expireTokens();

    Answer fetched = installation.fetch("married");

    assertThat(fetched.status()).as(fetched.body()).isEqualTo(200);
    await().until(() -> !installation.credentials().path("fallback").isObject());
  }

  @Test
  @Order(4)
  void aSecretThatIsNotTakenChangesNothing() throws Exception {
    String body = "{\"kind\":\"OAUTH_SECRET\",\"clientId\":\"nobody\",\"secret\":%s}";
    installation.upload(body.formatted("\"" + SECRET + "\""));
    installation.upload(body.formatted("[\"" + SECRET + "\"]"));
    assertThat(installation.credentials().at("/inUse/thumbprint").asString())
        .isEqualTo(thumbprint(second));
  }

  @Test
  @Order(5)
  @DisplayName("N-34 A1-16 in no file, log line, answer, metric or health detail is a secret")
  void nothingThatIsWrittenHoldsASecret() throws Exception {
    assertThat(filesWithSecrets()).isEmpty();
    assertThat(installation.product().logLines()).isNotEmpty().noneMatch(PLANTED::areIn);
    assertThat(installation.product().printed()).matches(printed -> !PLANTED.areIn(printed));
    assertThat(installation.answers()).hasSizeGreaterThan(4).noneMatch(PLANTED::areIn);
    for (String path :
        List.of("/api/registers/cpr/credentials", "/api/registers/cpr/settings", "/api/changes")) {
      assertNotShown("admin", path);
    }
    assertNotShown("monitor", "/actuator/prometheus");
    assertNotShown("monitor", "/actuator/health");
    installation.product().context().close();
    assertThat(filesWithSecrets()).isEmpty();
  }

  @Test
  @Order(6)
  @DisplayName("a secret that was written would be found")
  void whatIsWrittenWouldBeFound() throws IOException {
    Path data = directory.resolve("data");
    Files.write(data.resolve("planted"), ("x" + SECOND).getBytes());
    assertThat(filesWithSecrets()).containsExactly(data.resolve("planted"));
    Files.write(data.resolve("planted"), second.key().getEncoded());
    assertThat(filesWithSecrets()).containsExactly(data.resolve("planted"));
  }

  private static void assertNotShown(String user, String path) {
    Answer answer = installation.product().as(user).get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.body()).matches(body -> !PLANTED.areIn(body), path + " shows no secret");
  }

  private static List<Path> filesWithSecrets() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
      return files.filter(Files::isRegularFile).filter(PLANTED::areIn).toList();
    }
  }
}
