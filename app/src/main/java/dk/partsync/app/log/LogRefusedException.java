package dk.partsync.app.log;

/** What was asked for is not done, for a reason that the one who asked can act on. */
final class LogRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogRefusedException(String message) {
    super(message);
  }
}
