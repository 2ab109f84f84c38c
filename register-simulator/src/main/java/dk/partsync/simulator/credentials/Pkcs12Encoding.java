package dk.partsync.simulator.credentials;

/** How a PKCS#12 file is encrypted and its password proven. */
public enum Pkcs12Encoding {
  /** As Windows wrote it for decades: RC2 with 40 bits, triple DES, SHA-1. */
  RC2,
  /** Triple DES for all, SHA-1. */
  TRIPLE_DES,
  /** PBES2 with AES-256, SHA-256. */
  AES,
  /** The same with PBMAC1 (RFC 9579). */
  AES_PBMAC1,
  /** The same without any proof of the password. */
  AES_WITHOUT_MAC
}
