package dk.partsync.app.distributed;

import org.axonframework.common.AxonTransientException;

/** Another process, or a server between, could not be reached or could not do it now. */
final class RemoteUnavailableException extends AxonTransientException {

  private static final long serialVersionUID = 1;

  RemoteUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
