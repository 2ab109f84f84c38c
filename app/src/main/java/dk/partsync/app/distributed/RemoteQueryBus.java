package dk.partsync.app.distributed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;

/** Asks queries over Axon Server; a failure arrives as what it was when it was thrown. */
final class RemoteQueryBus extends AxonServerQueryBus {

  RemoteQueryBus(Builder builder) {
    super(builder);
  }

  @Override
  public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
    return super.query(query)
        .exceptionally(failure -> failed(query, failure))
        .thenApply(
            answer -> answer.isExceptional() ? failed(query, answer.exceptionResult()) : answer);
  }

  private static <R> QueryResponseMessage<R> failed(QueryMessage<?, R> query, Throwable failure) {
    Throwable cause = failure.getCause();
    return new GenericQueryResponseMessage<>(
        query.getResponseType().responseMessagePayloadType(),
        RemoteFailure.received(
            failure instanceof CompletionException && cause != null ? cause : failure));
  }
}
