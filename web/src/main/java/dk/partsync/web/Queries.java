package dk.partsync.web;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;

/** Asks queries and waits for their answer, 30 seconds at most. */
@Component
public final class Queries {

  private static final long TIMEOUT_SECONDS = 30;

  private final QueryGateway gateway;

  Queries(QueryGateway gateway) {
    this.gateway = gateway;
  }

  /** The answer to a query that may answer nothing. */
  public <R> Optional<R> find(Object query, Class<R> answer) {
    return Optional.ofNullable(
        gateway.query(query, answer).orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS).join());
  }

  /** The answer to a query that always answers. */
  public <R> R ask(Object query, Class<R> answer) {
    return find(query, answer)
        .orElseThrow(() -> new IllegalStateException("no answer: " + query.getClass().getName()));
  }

  /**
   * The answer to a query and every change of it from now on. Whoever calls this closes the result.
   */
  public <R> SubscriptionQueryResult<R, R> follow(Object query, Class<R> answer) {
    return gateway.subscriptionQuery(query, answer, answer);
  }
}
