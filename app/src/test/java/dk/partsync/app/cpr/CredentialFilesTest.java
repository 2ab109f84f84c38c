package dk.partsync.app.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.registers.credentials.RegisterCredential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialFilesTest {

  private static final String PASSWORD = "only-for-this-test";

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void refused(String setting, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOf(CprSettingException.class)
        .hasMessageContaining("partsync.registers.cpr." + setting + " ")
        .hasMessageNotContaining(PASSWORD)
        .hasNoCause();
  }

  private static CprProperties properties(
      @Nullable Path secret, @Nullable Path keys, @Nullable Path password) {
    return new CprProperties(secret, keys, password);
  }

  @Test
  void withoutFilesThereIsNoCredential() {
    assertThat(CredentialFiles.read(properties(null, null, null))).isEmpty();
  }

  @Test
  void aSecretIsTheFirstLineOfItsFile() throws IOException {
    Path secret = file("secret", " " + PASSWORD + " \n# until 2028\n");
    assertThat(CredentialFiles.read(properties(secret, null, null)))
        .contains(new RegisterCredential.SharedSecret("", PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \nonly-for-this-test"})
  void aSecretWithoutFirstLineIsRefused(String content) throws IOException {
    Path secret = file("secret", content);
    refused("client-secret-file", () -> CredentialFiles.read(properties(secret, null, null)));
  }

  @Test
  void aSecretThatIsNoTextOrTooLargeOrNotThereIsRefused() throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
    Path large = file("large", PASSWORD.repeat(1000));
    for (Path secret : new Path[] {binary, large, folder.resolve("missing")}) {
      refused("client-secret-file", () -> CredentialFiles.read(properties(secret, null, null)));
    }
  }

  @Test
  void aCertificateIsReadWithItsPassword() throws Exception {
    Path keys = keyStore();
    Path password = file("password", PASSWORD + "\n");

    assertThat(CredentialFiles.read(properties(null, keys, password)))
        .get()
        .isInstanceOfSatisfying(
            RegisterCredential.Certificate.class,
            certificate -> assertThat(certificate.password()).isEqualTo(PASSWORD))
        .hasToString("(credential)");

    Path wrong = file("wrong", "another");
    refused("key-store", () -> CredentialFiles.read(properties(null, keys, wrong)));
    refused("key-store", () -> CredentialFiles.read(properties(null, password, password)));
  }

  @Test
  void halfACertificateOrTwoCredentialsAreRefused() {
    Path any = folder.resolve("any");
    refused("client-secret-file", () -> properties(any, any, any));
    refused("key-store-password-file", () -> properties(null, any, null));
    refused("key-store", () -> properties(null, null, any));
  }

  private Path keyStore() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keyalg",
                "EC",
                "-dname",
                "CN=test")
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return store;
  }
}
