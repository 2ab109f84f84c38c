package dk.partsync.app;

/** The roles of this process do not make a working installation. */
final class RolesException extends StartRefusedException {

  private static final long serialVersionUID = 1;

  RolesException(String message) {
    super(
        message,
        "Leave out partsync.roles, or name some of http, command, query, saga with profile"
            + " axonserver.");
  }
}
