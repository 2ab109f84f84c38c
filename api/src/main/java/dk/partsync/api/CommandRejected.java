package dk.partsync.api;

/** A command was understood and refused; nothing has changed. The text holds no personal data. */
public final class CommandRejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final RejectionCode code;

  public CommandRejected(RejectionCode code, String text) {
    super(text);
    this.code = code;
  }

  public RejectionCode code() {
    return code;
  }
}
