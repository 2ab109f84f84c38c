package dk.partsync.registers.credentials;

import java.math.BigInteger;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * How much work it may take to derive the keys of one file from its password. The file says how
 * often to repeat that, so a hostile one could keep a processor busy for hours.
 */
final class DerivationBudget {

  private static final BigInteger ITERATIONS = BigInteger.valueOf(2_000_000);
  private static final BigInteger LONGEST_KEY = BigInteger.valueOf(64);

  private BigInteger left = ITERATIONS;

  /** Decrypts as long as the budget lasts. */
  InputDecryptorProvider limit(InputDecryptorProvider decryption) {
    return algorithm -> {
      spend(algorithm);
      if (left.signum() < 0) {
        throw new OperatorCreationException("too much work");
      }
      return decryption.get(algorithm);
    };
  }

  /** Takes the work of one derivation from what is left. */
  void spend(BigInteger iterations) {
    left = iterations.signum() > 0 ? left.subtract(iterations) : BigInteger.ONE.negate();
  }

  /** Takes the work of PBKDF2 from what is left; any other derivation uses all of it up. */
  void spend(KeyDerivationFunc function) {
    if (!function.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
      left = BigInteger.ONE.negate();
      return;
    }
    PBKDF2Params params = PBKDF2Params.getInstance(function.getParameters());
    BigInteger length = params.getKeyLength();
    boolean tooLong = length != null && length.compareTo(LONGEST_KEY) > 0;
    spend(tooLong ? ITERATIONS.add(BigInteger.ONE) : params.getIterationCount());
  }

  /**
   * @throws RefusedFile when more work was asked for than there is
   */
  void requireKept() throws RefusedFile {
    if (left.signum() < 0) {
      throw new RefusedFile(
          CertificateFault.TOO_COSTLY,
          "The file asks for too much work to be decrypted; export it again with usual settings.");
    }
  }

  private void spend(AlgorithmIdentifier algorithm) {
    if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
      spend(PBES2Parameters.getInstance(algorithm.getParameters()).getKeyDerivationFunc());
    } else {
      spend(PKCS12PBEParams.getInstance(algorithm.getParameters()).getIterations());
    }
  }
}
