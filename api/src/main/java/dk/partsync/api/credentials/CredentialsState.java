package dk.partsync.api.credentials;

/** How it stands with the credential that a register is called with. The names are stable. */
public enum CredentialsState {
  /** There is none. */
  NONE,
  VALID,
  /** It expires within 90 days. */
  EXPIRING,
  EXPIRED
}
