package dk.partsync.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** A certificate with its private key, as an organisation gets it from an authority. */
public final class IssuedCertificate {

  /** Of every PKCS#12 file of the simulator. */
  public static final String PASSWORD = "simulator";

  private final X509Certificate certificate;
  private final PrivateKey key;
  private final X509Certificate issuer;

  IssuedCertificate(X509Certificate certificate, PrivateKey key, X509Certificate issuer) {
    this.certificate = certificate;
    this.key = key;
    this.issuer = issuer;
  }

  /** What everybody may see of it. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** Key, certificate and issuer, under {@link #PASSWORD}. */
  public KeyStore keyStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      Certificate[] chain = {certificate, issuer};
      store.setKeyEntry("simulator", key, PASSWORD.toCharArray(), chain);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key store as a PKCS#12 file under {@link #PASSWORD}. */
  public byte[] pkcs12() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      keyStore().store(out, PASSWORD.toCharArray());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
