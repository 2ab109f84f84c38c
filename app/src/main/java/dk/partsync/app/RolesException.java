package dk.partsync.app;

/** The roles of this process do not make a working installation. */
final class RolesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RolesException(String message) {
    super(message);
  }
}
