package dk.partsync.app.distributed;

import com.mongodb.MongoException;
import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.StatusRuntimeException;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * How a failure travels from the process that handled a message to the one that sent it: an
 * exception loses its type on the way, so what the sender must tell apart is in its details.
 */
final class RemoteFailure {

  private static final int DEEPEST = 20;

  /** Why a handler could not do what it was asked. */
  enum Kind {
    /** Something it needs does not answer, or others were in the way; later it may. */
    UNAVAILABLE
  }

  private RemoteFailure() {}

  /** What of the failure is sent, none when it is unexpected. */
  static Optional<CarriedDetails> sent(Throwable failure) {
    return causes(failure).flatMap(cause -> Stream.ofNullable(details(cause))).findFirst();
  }

  /** What the handler threw, as far as it can be told; the failure itself when it cannot. */
  static Throwable received(Throwable failure) {
    String text = String.valueOf(failure.getMessage());
    Object details =
        failure instanceof HandlerExecutionException handler
            ? handler.getDetails().orElse(null)
            : null;
    if (details instanceof RejectionCode code) {
      return new CommandRejected(code, text);
    }
    if (details instanceof Kind || isLostOnTheWay(failure)) {
      return new RemoteUnavailableException(text, failure);
    }
    return failure;
  }

  /** Whether somebody else has written to the same aggregate meanwhile. */
  static boolean isConflict(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof ConcurrencyException
                    || (cause instanceof StatusRuntimeException refusedAtCommit
                        && GrpcExceptionParser.parse(refusedAtCommit)
                            instanceof ConcurrencyException)
                    || (cause instanceof io.axoniq.axonserver.connector.AxonServerException server
                        && server.getErrorCategory() == ErrorCategory.INVALID_EVENT_SEQUENCE));
  }

  /** Whether a handler was never reached, or its answer never came. */
  private static boolean isLostOnTheWay(Throwable failure) {
    return causes(failure).noneMatch(RemoteHandlingException.class::isInstance)
        && causes(failure)
            .anyMatch(
                cause ->
                    cause instanceof AxonServerException
                        || cause instanceof io.axoniq.axonserver.connector.AxonServerException
                        || cause instanceof StatusRuntimeException);
  }

  private static @Nullable CarriedDetails details(Throwable cause) {
    if (cause instanceof CommandRejected rejected) {
      return new CarriedDetails(String.valueOf(rejected.getMessage()), rejected.code());
    }
    boolean passing =
        cause instanceof AxonTransientException
            || cause instanceof AxonServerException
            || cause instanceof io.axoniq.axonserver.connector.AxonServerException
            || cause instanceof StatusRuntimeException
            || cause instanceof MongoException
            || cause instanceof TransientDataAccessException
            || cause instanceof DataAccessResourceFailureException;
    return passing
        ? new CarriedDetails("A store did not answer, or others were faster.", Kind.UNAVAILABLE)
        : null;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST);
  }

  /**
   * What travels.
   *
   * @param text one sentence without personal data
   * @param details a {@link RejectionCode} or a {@link Kind}
   */
  record CarriedDetails(String text, Object details) {}
}
