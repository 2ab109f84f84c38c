package dk.partsync.query.projection;

import dk.partsync.api.RightOfWay;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets whoever is being answered go before each event. */
public final class RightOfWayInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

  private final RightOfWay others;

  public RightOfWayInterceptor(RightOfWay others) {
    this.others = others;
  }

  @Override
  public Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain interceptorChain)
      throws Exception {
    others.give();
    return interceptorChain.proceed();
  }
}
