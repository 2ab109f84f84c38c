package dk.partsync.app.cpr;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * With what CPR is called: a secret or a certificate, or neither while CPR is not used.
 *
 * @param clientSecretFile file whose first line is the secret shared with Datafordeler
 * @param keyStore PKCS#12 file with the registered certificate and its private key
 * @param keyStorePasswordFile file whose first line is the password of the key store
 */
@ConfigurationProperties("partsync.registers.cpr")
record CprProperties(
    @Nullable Path clientSecretFile, @Nullable Path keyStore, @Nullable Path keyStorePasswordFile) {

  CprProperties {
    if (clientSecretFile != null && keyStore != null) {
      throw new CprSettingException(
          "client-secret-file", "is set beside key-store; only one of the two can be used");
    }
    if (keyStore != null && keyStorePasswordFile == null) {
      throw new CprSettingException("key-store-password-file", "is missing beside key-store");
    }
    if (keyStore == null && keyStorePasswordFile != null) {
      throw new CprSettingException("key-store", "is missing beside key-store-password-file");
    }
  }
}
