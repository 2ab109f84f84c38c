package dk.partsync.command.access;

/** The installation's numbers were hashed with another key: none of them would be recognised. */
public final class WrongIdentifierKeyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongIdentifierKeyException() {
    super("The key for numbers is not the one that this installation's events were written with.");
  }
}
