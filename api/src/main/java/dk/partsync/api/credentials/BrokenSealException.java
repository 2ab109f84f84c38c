package dk.partsync.api.credentials;

/** What is stored is not what this installation sealed for this credential. */
public final class BrokenSealException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BrokenSealException() {
    super(
        "The stored secret cannot be opened: it was sealed under another master key or for another"
            + " credential, or was changed since.");
  }
}
