package dk.partsync.registers.cvr;

/** CVR gave no usable answer. The text holds nothing of what was asked or answered. */
public final class CvrFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  public CvrFailure(Kind kind, String text) {
    super(text);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Why there is no answer. */
  public enum Kind {
    /** No credential, or one that CVR refuses. */
    NOT_AUTHORISED,
    /** CVR refuses the question: a defect or a changed interface. */
    BAD_REQUEST,
    /** CVR asks to be called less often. */
    RATE_LIMITED,
    /** No usable answer, also after retries. */
    REGISTER_DOWN,
    /** CVR answered something that cannot be read. */
    MALFORMED,
    /** The organisation's own limit of calls is reached. */
    BUDGET_EXHAUSTED
  }
}
