package dk.partsync.http;

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
 * What a client is told when a command or query failed. The reason may be wrapped several times,
 * and a remote one has lost its type: then the rejection code is in the details of the exception.
 */
final class FailedMessage {

  private FailedMessage() {}

  /** The problem that the exception or one of its causes stands for, none when it is unexpected. */
  static Optional<Problem> problemOf(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> Stream.ofNullable(known(cause)))
        .findFirst();
  }

  private static @Nullable Problem known(Throwable cause) {
    if (cause instanceof CommandRejected rejected) {
      return Problem.of(rejected.code(), text(rejected));
    }
    if (cause instanceof HandlerExecutionException remote
        && remote.getDetails().orElse(null) instanceof RejectionCode code) {
      return Problem.of(code, text(remote));
    }
    if (cause instanceof TimeoutException || cause instanceof AxonTimeoutException) {
      return Problem.of(ProblemCode.TIMEOUT);
    }
    return isUnavailable(cause) ? Problem.of(ProblemCode.UNAVAILABLE) : null;
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
