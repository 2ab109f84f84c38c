package dk.partsync.registers.credentials;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;

/** The private keys and certificates of a file, as they are. */
record Pkcs12Contents(List<PrivateKeyInfo> keys, List<X509Certificate> certificates) {

  private static final int MOST_BAGS = 30;
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  static Pkcs12Contents read(byte[] file, char[] password)
      throws RefusedFile, IOException, GeneralSecurityException, PKCSException {
    PKCS12PfxPdu pfx = new PKCS12PfxPdu(file);
    DerivationBudget budget = new DerivationBudget();
    boolean intact = FileIntegrity.check(pfx, password, budget);
    InputDecryptorProvider decryption =
        budget.limit(
            new JcePKCSPBEInputDecryptorProviderBuilder().setProvider(PROVIDER).build(password));
    try {
      return contents(pfx, decryption);
    } catch (PKCSException e) {
      budget.requireKept();
      if (intact) {
        throw e;
      }
      throw FileIntegrity.wrongPassword();
    }
  }

  private static Pkcs12Contents contents(PKCS12PfxPdu pfx, InputDecryptorProvider decryption)
      throws RefusedFile, IOException, GeneralSecurityException, PKCSException {
    List<PrivateKeyInfo> keys = new ArrayList<>();
    List<X509Certificate> certificates = new ArrayList<>();
    for (PKCS12SafeBag bag : bags(pfx, decryption)) {
      Object value = bag.getBagValue();
      if (value instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
        keys.add(encrypted.decryptPrivateKeyInfo(decryption));
      } else if (value instanceof PrivateKeyInfo key) {
        keys.add(key);
      } else if (value instanceof X509CertificateHolder certificate) {
        certificates.add(certificate(certificate));
      }
    }
    return new Pkcs12Contents(keys, certificates);
  }

  private static List<PKCS12SafeBag> bags(PKCS12PfxPdu pfx, InputDecryptorProvider decryption)
      throws RefusedFile, PKCSException {
    List<PKCS12SafeBag> bags = new ArrayList<>();
    for (ContentInfo content : pfx.getContentInfos()) {
      boolean encrypted = content.getContentType().equals(PKCSObjectIdentifiers.encryptedData);
      PKCS12SafeBagFactory factory =
          encrypted
              ? new PKCS12SafeBagFactory(content, decryption)
              : new PKCS12SafeBagFactory(content);
      bags.addAll(List.of(factory.getSafeBags()));
      if (bags.size() > MOST_BAGS) {
        throw new RefusedFile(
            CertificateFault.TOO_COSTLY, "The file holds more keys and certificates than it may.");
      }
    }
    return bags;
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws IOException, GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
  }
}
