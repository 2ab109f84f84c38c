package dk.partsync.console;

/** Nothing has the id in the address, or it was not known then. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1;
}
