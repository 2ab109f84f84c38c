package dk.partsync.registers.credentials;

/** Why a certificate file is refused. */
public enum CertificateFault {
  TOO_LARGE,
  NOT_PKCS12,
  WRONG_PASSWORD,
  /** Reading it would take so much work that the file must be meant to harm. */
  TOO_COSTLY,
  NO_PRIVATE_KEY,
  SEVERAL_PRIVATE_KEYS,
  /** None of the certificates in it belongs to the private key. */
  NO_CERTIFICATE,
  EXPIRED,
  NOT_YET_VALID,
  /** Its issuer's certificate is missing, or it was issued by no authority. */
  CHAIN_INCOMPLETE,
  KEY_TOO_WEAK,
  /** It must not, or with this kind of key or names cannot, be used to sign in to a server. */
  WRONG_USAGE
}
