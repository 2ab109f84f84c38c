package dk.partsync.web;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandBusConnectorCommunicationException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.timeout.AxonTimeoutException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;

/**
 * Why a command or query failed, where that is no surprise. The reason may be wrapped several
 * times, and a remote one has lost its type: then the rejection code is in the details of the
 * exception.
 */
public sealed interface MessageFailure {

  /**
   * The command was refused and nothing has changed.
   *
   * @param text one sentence without personal data
   */
  record Rejected(RejectionCode code, String text) implements MessageFailure {}

  /** There was no answer in time; it may still be done. */
  record TimedOut() implements MessageFailure {}

  /** Nothing can answer now. */
  record Unavailable() implements MessageFailure {}

  /** What the exception or one of its causes stands for, none when it is unexpected. */
  static Optional<MessageFailure> of(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> Stream.ofNullable(known(cause)))
        .findFirst();
  }

  private static @Nullable MessageFailure known(Throwable cause) {
    if (cause instanceof CommandRejected rejected) {
      return new Rejected(rejected.code(), text(rejected));
    }
    if (cause instanceof HandlerExecutionException remote
        && remote.getDetails().orElse(null) instanceof RejectionCode code) {
      return new Rejected(code, text(remote));
    }
    if (cause instanceof TimeoutException || cause instanceof AxonTimeoutException) {
      return new TimedOut();
    }
    return isUnavailable(cause) ? new Unavailable() : null;
  }

  private static boolean isUnavailable(Throwable cause) {
    return cause instanceof NoHandlerForCommandException
        || cause instanceof NoHandlerForQueryException
        || cause instanceof CommandDispatchException
        || cause instanceof CommandBusConnectorCommunicationException
        || cause instanceof AxonTransientException;
  }

  private static String text(Throwable rejection) {
    String text = rejection.getMessage();
    return text == null ? "The command was refused." : text;
  }
}
