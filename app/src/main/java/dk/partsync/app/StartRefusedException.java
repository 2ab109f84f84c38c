package dk.partsync.app;

/** The product does not start as it is set up; the text says what is wrong. */
public abstract class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String action;

  /**
   * With both sentences that a person is shown.
   *
   * @param message what is wrong
   * @param action what the one who starts it can do, as a sentence
   */
  protected StartRefusedException(String message, String action) {
    super(message);
    this.action = action;
  }

  final String action() {
    return action;
  }
}
