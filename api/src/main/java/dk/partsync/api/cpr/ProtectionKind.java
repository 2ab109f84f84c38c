package dk.partsync.api.cpr;

/** What is protected (cpr-datafordeler.md section 7.1). */
public enum ProtectionKind {
  NAME_AND_ADDRESS,
  LOCAL_DIRECTORY,
  MARKETING,
  CREDIT_WARNING,
  /** A kind that this version does not know: treated as {@link #NAME_AND_ADDRESS}. */
  OTHER;

  /** Whether name and address are hidden while such a protection is active. */
  public boolean hidesNameAndAddress() {
    return this == NAME_AND_ADDRESS || this == OTHER;
  }
}
