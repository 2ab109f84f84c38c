package dk.partsync.registers.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.registers.credentials.CertificateReading.Refused;
import dk.partsync.registers.credentials.CertificateReading.Usable;
import dk.partsync.simulator.credentials.CertificateAuthority;
import dk.partsync.simulator.credentials.CertificateOrder;
import dk.partsync.simulator.credentials.CertificateSample;
import dk.partsync.simulator.credentials.IssuedCertificate;
import dk.partsync.simulator.credentials.KeyKind;
import dk.partsync.simulator.credentials.Pkcs12Encoding;
import dk.partsync.simulator.credentials.Pkcs12Writer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateFileTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final CertificateAuthority AUTHORITY = new CertificateAuthority(NOW);
  private static final IssuedCertificate ISSUED =
      AUTHORITY.issue(CertificateOrder.of("Kommunen", NOW));
  private static final String PASSWORD = "blåbærgrød 47";

  private static byte[] written(Pkcs12Encoding encoding) {
    return ISSUED.pkcs12(new Pkcs12Writer(encoding, PASSWORD));
  }

  private static CertificateReading read(byte[] file, String password) {
    return CertificateFile.read(file, password.toCharArray(), NOW);
  }

  private static Refused refused(byte[] file, String password) {
    CertificateReading reading = read(file, password);
    assertThat(reading).isInstanceOf(Refused.class);
    return (Refused) reading;
  }

  private static void isWhole(CertificateReading reading, IssuedCertificate issued)
      throws GeneralSecurityException {
    assertThat(reading).isInstanceOf(Usable.class);
    Usable usable = (Usable) reading;
    KeyStore keys = usable.keys();
    assertThat(keys.size()).isEqualTo(1);
    String alias = keys.aliases().nextElement();
    assertThat(keys.getKey(alias, usable.password().toCharArray())).isEqualTo(issued.key());
    assertThat(List.of(keys.getCertificateChain(alias))).isEqualTo(issued.chain());
    assertThat(usable.facts().serial())
        .isEqualTo(issued.certificate().getSerialNumber().toString(16));
  }

  @ParameterizedTest
  @EnumSource(Pkcs12Encoding.class)
  @DisplayName("A1-15 a file is read in every encoding, old and new")
  void everyEncodingIsRead(Pkcs12Encoding encoding) throws GeneralSecurityException {
    isWhole(read(written(encoding), PASSWORD), ISSUED);
  }

  @ParameterizedTest
  @EnumSource(Pkcs12Encoding.class)
  @DisplayName("A1-16 a wrong password is told as such in every encoding")
  void aWrongPasswordIsRefused(Pkcs12Encoding encoding) {
    Refused refused = refused(written(encoding), PASSWORD + "!");
    assertThat(refused.fault()).isEqualTo(CertificateFault.WRONG_PASSWORD);
    assertThat(refused.text()).doesNotContain(PASSWORD);
  }

  @Test
  void whatTheJdkWritesIsRead() throws GeneralSecurityException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ISSUED.keyStore().store(out, IssuedCertificate.PASSWORD.toCharArray());
    isWhole(read(out.toByteArray(), IssuedCertificate.PASSWORD), ISSUED);
  }

  @Test
  void anRsaKeyIsReadToo() throws GeneralSecurityException {
    IssuedCertificate rsa = AUTHORITY.issue(CertificateOrder.of("RSA", NOW).with(KeyKind.RSA_2048));
    CertificateReading reading = read(rsa.pkcs12(), IssuedCertificate.PASSWORD);
    isWhole(reading, rsa);
    assertThat(((Usable) reading).facts())
        .extracting(CertificateFacts::keyKind, CertificateFacts::keyBits)
        .containsExactly("RSA", 2048);
  }

  @Test
  @DisplayName("A1-13 what anybody may know of the certificate is told")
  void theFactsAreTold() throws GeneralSecurityException {
    CertificateFacts facts = ((Usable) read(written(Pkcs12Encoding.AES), PASSWORD)).facts();
    assertThat(facts.subject())
        .isEqualTo("CN=Kommunen,O=Partsync simulator,organizationIdentifier=NTRDK-12345674,C=DK");
    assertThat(facts.issuer()).isEqualTo("CN=Simulator udstedende-CA 1,O=Partsync simulator,C=DK");
    assertThat(facts.thumbprint())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(ISSUED.certificate().getEncoded())));
    assertThat(facts.validFrom()).isEqualTo(NOW.minus(Duration.ofMinutes(5)));
    assertThat(facts.validTo()).isEqualTo(NOW.plus(Duration.ofDays(730)));
    assertThat(facts.keyKind()).isEqualTo("EC");
    assertThat(facts.keyBits()).isEqualTo(256);
    assertThat(facts.cvrNumber()).isEqualTo("12345674");
    assertThat(facts.environment()).isEqualTo(RegisterEnvironment.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED,EXPIRED",
    "NOT_YET_VALID,NOT_YET_VALID",
    "WRONG_USAGE,WRONG_USAGE",
    "WEAK_KEY,KEY_TOO_WEAK",
    "WITHOUT_CHAIN,CHAIN_INCOMPLETE",
    "WITHOUT_KEY,NO_PRIVATE_KEY"
  })
  @DisplayName("A1-15 a file that cannot be used is refused with the reason")
  void whatCannotBeUsedIsRefused(CertificateSample sample, CertificateFault fault) {
    Refused refused = refused(sample.file(AUTHORITY), IssuedCertificate.PASSWORD);
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.text()).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(names = {"VALID", "OLD_ENCODING"})
  void whatCanBeUsedIsNot(CertificateSample sample) {
    assertThat(read(sample.file(AUTHORITY), IssuedCertificate.PASSWORD)).isInstanceOf(Usable.class);
  }

  @Test
  void anExpiredOneThatWasTakenBeforeIsStillOpened() {
    byte[] file = CertificateSample.EXPIRED.file(AUTHORITY);
    assertThat(CertificateFile.readKept(file, IssuedCertificate.PASSWORD.toCharArray()))
        .isInstanceOf(Usable.class);
  }

  @Test
  void theRootMayBeMissing() {
    byte[] file =
        new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD)
            .write(List.of(ISSUED.key()), ISSUED.chain().subList(0, 2));
    assertThat(read(file, PASSWORD)).isInstanceOf(Usable.class);
  }

  @Test
  void anIssuerOfTheSameNameIsNotTheIssuer() {
    IssuedCertificate other =
        new CertificateAuthority(NOW).issue(CertificateOrder.of("Other", NOW));
    byte[] file =
        new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD)
            .write(List.of(ISSUED.key()), List.of(ISSUED.certificate(), other.chain().get(1)));
    assertThat(refused(file, PASSWORD).fault()).isEqualTo(CertificateFault.CHAIN_INCOMPLETE);
  }

  @Test
  void twoKeysOrAKeyWithoutItsCertificateAreRefused() {
    IssuedCertificate other = AUTHORITY.issue(CertificateOrder.of("Other", NOW));
    Pkcs12Writer writer = new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD);
    byte[] two = writer.write(List.of(ISSUED.key(), other.key()), ISSUED.chain());
    assertThat(refused(two, PASSWORD).fault()).isEqualTo(CertificateFault.SEVERAL_PRIVATE_KEYS);
    byte[] without = writer.write(List.of(ISSUED.key()), other.chain());
    assertThat(refused(without, PASSWORD).fault()).isEqualTo(CertificateFault.NO_CERTIFICATE);
  }

  @Test
  void aSelfMadeCertificateIsRefused() {
    Pkcs12Writer writer = new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD);
    IssuedCertificate self = SelfMade.certificate(NOW);
    Refused refused = refused(writer.write(List.of(self.key()), self.chain()), PASSWORD);
    assertThat(refused.fault()).isEqualTo(CertificateFault.CHAIN_INCOMPLETE);
    assertThat(refused.text()).contains("made by its owner");
  }

  @Test
  @DisplayName("A1-15 another kind of file is refused")
  void anotherKindOfFileIsRefused() {
    byte[] random = new byte[5_000];
    new Random(1).nextBytes(random);
    for (byte[] file :
        List.of(new byte[0], "-----BEGIN CERTIFICATE-----".getBytes(), random, nested())) {
      assertThat(refused(file, PASSWORD).fault()).isEqualTo(CertificateFault.NOT_PKCS12);
    }
    assertThat(refused(new byte[100_001], PASSWORD).fault()).isEqualTo(CertificateFault.TOO_LARGE);
  }

  @ParameterizedTest
  @EnumSource(Pkcs12Encoding.class)
  void aFileThatWouldTakeMinutesIsRefusedAtOnce(Pkcs12Encoding encoding) {
    byte[] usual = written(encoding);
    byte[] hostile = Iterations.replaced(usual, 2048, 2_000_000_001);
    assertThat(hostile).isNotEqualTo(usual);
    long start = System.nanoTime();
    assertThat(refused(hostile, PASSWORD).fault()).isEqualTo(CertificateFault.TOO_COSTLY);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void manyKeysAreRefusedUndecrypted() {
    byte[] file =
        new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD, 1)
            .write(java.util.Collections.nCopies(40, ISSUED.key()), ISSUED.chain());
    assertThat(refused(file, PASSWORD).fault()).isEqualTo(CertificateFault.TOO_COSTLY);
  }

  @Test
  void thePasswordIsLeftAsItIsAndNothingIsShown() {
    char[] password = PASSWORD.toCharArray();
    CertificateReading reading = CertificateFile.read(written(Pkcs12Encoding.AES), password, NOW);
    assertThat(password).isEqualTo(PASSWORD.toCharArray());
    assertThat(reading.toString())
        .contains("Kommunen")
        .doesNotContain(((Usable) reading).password());
  }

  private static byte[] nested() {
    byte[] deep = new byte[50_000];
    for (int i = 0; i < deep.length; i += 2) {
      deep[i] = 0x30;
      deep[i + 1] = (byte) 0x80;
    }
    return deep;
  }
}
