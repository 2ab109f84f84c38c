package dk.partsync.app.cpr;

import dk.partsync.registers.credentials.RegisterCredential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;

/**
 * Reads the organisation's credential for CPR from the files that the settings name. Its client id
 * is one of the settings of CPR.
 */
final class CredentialFiles {

  private static final int LONGEST = 4096;
  private static final String ID_OF_SETTINGS = "";

  private CredentialFiles() {}

  /**
   * The credential, none when none is set.
   *
   * @throws CprSettingException when a file is not what it should be
   */
  static Optional<RegisterCredential> read(CprProperties properties) {
    Path secret = properties.clientSecretFile();
    if (secret != null) {
      return Optional.of(
          new RegisterCredential.SharedSecret(
              ID_OF_SETTINGS, firstLine("client-secret-file", secret)));
    }
    Path keyStore = properties.keyStore();
    Path passwordFile = properties.keyStorePasswordFile();
    if (keyStore == null || passwordFile == null) {
      return Optional.empty();
    }
    String password = firstLine("key-store-password-file", passwordFile);
    return Optional.of(
        new RegisterCredential.Certificate(ID_OF_SETTINGS, keys(keyStore, password), password));
  }

  private static String firstLine(String property, Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new CprSettingException(property, "names a file that is too large for a secret");
      }
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .findFirst()
          .filter(line -> !line.isEmpty())
          .orElseThrow(
              () -> new CprSettingException(property, "names a file without a first line"));
    } catch (CharacterCodingException e) {
      throw new CprSettingException(property, "names a file that is not text in UTF-8");
    } catch (IOException e) {
      throw new CprSettingException(property, "names a file that cannot be read");
    }
  }

  private static KeyStore keys(Path file, String password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, password.toCharArray());
      for (String alias : Collections.list(keys.aliases())) {
        if (keys.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
          return keys;
        }
      }
      throw new CprSettingException("key-store", "names a key store without a private key");
    } catch (IOException | GeneralSecurityException e) {
      throw new CprSettingException(
          "key-store", "names no PKCS#12 file that can be read with the password");
    }
  }
}
