package dk.partsync.simulator.credentials;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with its private key, as an organisation gets it from an authority.
 *
 * @param chain the certificate and those of its issuers, the root last
 */
public record IssuedCertificate(PrivateKey key, List<X509Certificate> chain) {

  /** Of every PKCS#12 file of the simulator. */
  public static final String PASSWORD = "simulator";

  public IssuedCertificate {
    chain = List.copyOf(chain);
  }

  /** What everybody may see of it. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** Key, certificate and issuers, under {@link #PASSWORD}. */
  public KeyStore keyStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      Certificate[] certificates = chain.toArray(Certificate[]::new);
      store.setKeyEntry("simulator", key, PASSWORD.toCharArray(), certificates);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a PKCS#12 file in today's encoding under {@link #PASSWORD}. */
  public byte[] pkcs12() {
    return pkcs12(new Pkcs12Writer(Pkcs12Encoding.AES, PASSWORD));
  }

  /** As a PKCS#12 file. */
  public byte[] pkcs12(Pkcs12Writer writer) {
    return writer.write(List.of(key), chain);
  }

  /** Shows the holder alone. */
  @Override
  public String toString() {
    return certificate().getSubjectX500Principal().toString();
  }
}
