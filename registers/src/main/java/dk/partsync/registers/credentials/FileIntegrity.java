package dk.partsync.registers.credentials;

import java.io.IOException;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.bc.BcDefaultDigestProvider;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.bc.BcPKCS12PBMac1CalculatorBuilderProvider;

/** The code in a file that proves that it is whole and that the password is its own. */
final class FileIntegrity {

  private FileIntegrity() {}

  /**
   * Checks it.
   *
   * @return false when the file has none
   * @throws RefusedFile when the password is wrong, or the check would take too much work
   */
  static boolean check(PKCS12PfxPdu pfx, char[] password, DerivationBudget budget)
      throws RefusedFile, IOException, PKCSException {
    MacData mac = pfx.toASN1Structure().getMacData();
    if (mac == null) {
      return false;
    }
    AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
    boolean modern = algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1);
    if (modern) {
      PBMAC1Params params = PBMAC1Params.getInstance(algorithm.getParameters());
      budget.spend(KeyDerivationFunc.getInstance(params.getKeyDerivationFunc()));
    } else {
      budget.spend(mac.getIterationCount());
    }
    budget.requireKept();
    PKCS12MacCalculatorBuilderProvider calculators =
        modern
            ? new BcPKCS12PBMac1CalculatorBuilderProvider()
            : new BcPKCS12MacCalculatorBuilderProvider(BcDefaultDigestProvider.INSTANCE);
    if (!pfx.isMacValid(calculators, password)) {
      throw wrongPassword();
    }
    return true;
  }

  static RefusedFile wrongPassword() {
    return new RefusedFile(
        CertificateFault.WRONG_PASSWORD, "The password is not that of the file.");
  }
}
