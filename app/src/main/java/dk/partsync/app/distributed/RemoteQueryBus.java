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
    return super.query(query).handle((answer, failure) -> restored(query, answer, failure));
  }

  private static <R> QueryResponseMessage<R> restored(
      QueryMessage<?, R> query, QueryResponseMessage<R> answer, Throwable failure) {
    Throwable reason = failure;
    if (reason == null && answer.isExceptional()) {
      reason = answer.exceptionResult();
    }
    if (reason == null) {
      return answer;
    }
    Throwable thrown = reason instanceof CompletionException ? reason.getCause() : reason;
    return new GenericQueryResponseMessage<>(
        query.getResponseType().responseMessagePayloadType(), RemoteFailure.received(thrown));
  }
}
