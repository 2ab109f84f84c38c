package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.util.Arrays;
import java.util.List;

/**
 * How the organisation proves who it is (cpr-datafordeler.md section 3.2, cvr-datafordeler.md
 * sections 3.2 and 8.1).
 */
public enum CredentialKind {
  /** A client id and the secret shared with the register. */
  OAUTH_SECRET,
  /** A client id and a certificate with its private key. */
  OAUTH_CERTIFICATE,
  /** A key that goes with every question; for data that anybody may see. */
  API_KEY,
  /** A user's name and password. */
  USER_PASSWORD;

  /** Whether the register takes it: CPR nothing but OAuth, CVR every kind, SOR none. */
  public boolean isTakenBy(Register register) {
    return switch (register) {
      case CPR -> this == OAUTH_SECRET || this == OAUTH_CERTIFICATE;
      case CVR -> true;
      case SOR -> false;
    };
  }

  /** The registers that are called with a credential. */
  public static List<Register> registers() {
    return Arrays.stream(Register.values())
        .filter(register -> Arrays.stream(values()).anyMatch(kind -> kind.isTakenBy(register)))
        .toList();
  }
}
