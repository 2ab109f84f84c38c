package dk.partsync.api;

/** Every reason for which a command is refused. The names are stable: clients act on them. */
public enum RejectionCode {
  /** The request itself is malformed. */
  INVALID_REQUEST,
  /** What the request speaks of does not exist. */
  NOT_FOUND,
  /** Somebody else changed it first: read again, then decide again. */
  VERSION_CONFLICT,
  /** The register is switched off in its settings. */
  REGISTER_DISABLED,
  /** Another run of the same register is running or held. */
  RUN_IN_PROGRESS,
  /** The run is not in a state in which this can be done. */
  WRONG_RUN_STATE,
  /** The address of a source is not an acceptable URL. */
  INVALID_URL,
  /** SOR synchronises contact type H and no other (A1-32). */
  CONTACT_TYPE_FIXED,
  /** The idempotency key was used before, for something else. */
  IDEMPOTENCY_KEY_REUSED,
  /** A register keeps the party: people cannot change what it says. */
  KEPT_BY_REGISTER,
  /** More commands wait than can be taken; nothing was done. */
  OVERLOADED,
  /** Another party has this number. */
  NUMBER_TAKEN,
  /** CPR is off, or the organisation has no agreement with it (A2-10). */
  MODULE_OFF,
  /** No case or reason was stated (N-02). */
  PURPOSE_REQUIRED,
  /** The case is not in a state in which this can be done. */
  WRONG_CASE_STATE,
  /** The password does not open the certificate file (A1-16). */
  WRONG_PASSWORD,
  /** The file is no PKCS#12 file that can be read (A1-15). */
  NOT_PKCS12,
  /** The file does not hold one private key with its certificate. */
  NO_PRIVATE_KEY,
  CERTIFICATE_EXPIRED,
  CERTIFICATE_NOT_YET_VALID,
  /** The certificate of the issuer is missing in the file. */
  CHAIN_INCOMPLETE,
  /** The certificate's key is shorter than is safe. */
  KEY_TOO_WEAK,
  /** The certificate is not meant to sign in with. */
  WRONG_KEY_USAGE,
  /**
   * It belongs to production and the installation is one for tests, or the other way round (N-37).
   */
  WRONG_ENVIRONMENT,
  /** The register does not take this kind of credential. */
  WRONG_CREDENTIAL_KIND,
  /** The credential with which the register is called has expired (N-18). */
  CREDENTIAL_EXPIRED,
  /** A server of its own keeps the log, and checks it. */
  LOG_KEPT_ELSEWHERE
}
