package dk.partsync.app.startup;

import dk.partsync.api.ProcessingGroups;
import java.util.concurrent.CountDownLatch;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;

/** Holds the projection of parties back until it is opened. */
final class GateOnParties implements ConfigurerModule {

  private static volatile CountDownLatch gate = new CountDownLatch(1);

  static void close() {
    gate = new CountDownLatch(1);
  }

  static void open() {
    gate.countDown();
  }

  @Override
  public void configureModule(Configurer configurer) {
    MessageHandlerInterceptor<EventMessage<?>> wait =
        (unitOfWork, chain) -> {
          gate.await();
          return chain.proceed();
        };
    configurer.eventProcessing().registerHandlerInterceptor(ProcessingGroups.PARTY, c -> wait);
  }
}
