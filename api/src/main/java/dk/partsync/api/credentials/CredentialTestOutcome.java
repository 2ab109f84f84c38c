package dk.partsync.api.credentials;

/** What a test of a credential against its register found. The names are stable. */
public enum CredentialTestOutcome {
  ACCEPTED,
  /** The register does not take it. */
  REFUSED,
  /** No usable answer; a candidate is tested again in a while. */
  UNREACHABLE,
  /** No usable answer for a day; it is not tested again by itself. */
  GIVEN_UP,
  /** It passed its test, and was refused when it was used. */
  REFUSED_IN_USE
}
