package dk.partsync.registers.credentials;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/** A key store in memory, under a password of its own, as TLS takes it. */
final class KeyEntry {

  private static final int PASSWORD_BYTES = 24;

  private KeyEntry() {}

  static CertificateReading.Usable of(PrivateKey key, List<X509Certificate> chain)
      throws RefusedFile, IOException, GeneralSecurityException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "credential", key, password.toCharArray(), chain.toArray(X509Certificate[]::new));
    return new CertificateReading.Usable(FactsOf.certificate(chain.get(0)), store, password);
  }
}
