package dk.partsync.app.distributed;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/** Gives what a query handler throws the details by which the asking process can tell it apart. */
final class CarryQueryFailures implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

  @Override
  public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    try {
      return chain.proceed();
    } catch (RuntimeException e) {
      throw RemoteFailure.sent(e)
          .<RuntimeException>map(
              carried -> new QueryExecutionException(carried.text(), null, carried.details()))
          .orElse(e);
    }
  }
}
