package dk.partsync.registers.datafordeler;

/** Datafordeler gave no usable answer. The text holds nothing of what was asked or answered. */
public final class DatafordelerFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  public DatafordelerFailure(Kind kind, String text) {
    super(text);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** The sentence for a person. */
  public String text() {
    return String.valueOf(getMessage());
  }

  /** Why there is no answer. */
  public enum Kind {
    /** No credential, or one that is refused. */
    NOT_AUTHORISED,
    /** The question or the address is refused: a defect or a changed interface. */
    BAD_REQUEST,
    /** The register asks to be called less often. */
    RATE_LIMITED,
    /** No usable answer, also after retries. */
    REGISTER_DOWN,
    /** An answer that cannot be read. */
    MALFORMED,
    /** The organisation's own limit of calls is reached. */
    BUDGET_EXHAUSTED
  }
}
