package dk.partsync.store;

import org.axonframework.common.AxonTransientException;

/**
 * The disk is full. Nothing of the refused write is kept, all that was written before is, and the
 * same write succeeds when there is room again.
 */
public final class StoreFullException extends AxonTransientException {

  private static final long serialVersionUID = 1L;

  StoreFullException(Throwable cause) {
    super("The disk or the file of the store is full", cause);
  }
}
