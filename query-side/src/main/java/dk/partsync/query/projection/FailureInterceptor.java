package dk.partsync.query.projection;

import dk.partsync.api.FailureWithoutTexts;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Takes the texts out of what fails in a projection before the framework logs it or stores it with
 * the event: they may repeat what the event holds.
 */
public final class FailureInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

  @Override
  public Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain interceptorChain) {
    try {
      return interceptorChain.proceed();
    } catch (Exception e) {
      throw FailureWithoutTexts.of(e);
    }
  }
}
