package dk.partsync.store;

import org.axonframework.common.AxonTransientException;

/**
 * The disk refused to read or write. Nothing of the refused write is kept, and what was
 * acknowledged before it is. The same write may succeed later.
 */
public final class StoreDiskException extends AxonTransientException {

  private static final long serialVersionUID = 1L;

  StoreDiskException(Throwable cause) {
    super("The disk of the store refused: " + cause.getMessage(), cause);
  }
}
