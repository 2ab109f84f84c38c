package dk.partsync.console.start;

/** How it stands with a register, in one word. */
public enum RegisterState {
  OFF("plain"),
  NEVER(""),
  RUNNING(""),
  IN_STEP("ok"),
  HELD("wait"),
  /** A person stopped the last run; what it would have fetched is still to come. */
  STOPPED("wait"),
  /** The parties are older than is promised (N-27). */
  LATE("bad"),
  FAILED("bad");

  private final String tag;

  RegisterState(String tag) {
    this.tag = tag;
  }

  /** Class of the tag that names it. */
  public String tag() {
    return tag;
  }
}
