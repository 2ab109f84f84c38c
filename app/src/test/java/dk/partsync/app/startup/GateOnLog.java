package dk.partsync.app.startup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets nobody follow the log until it is opened, so that no view is filled. */
final class GateOnLog implements BeanPostProcessor {

  private static volatile CountDownLatch gate = new CountDownLatch(1);

  static void close() {
    gate = new CountDownLatch(1);
  }

  static void open() {
    gate.countDown();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof EventStore store
        ? Proxy.newProxyInstance(
            EventStore.class.getClassLoader(),
            new Class<?>[] {EventStore.class},
            (proxy, method, arguments) -> call(store, method, arguments))
        : bean;
  }

  private static Object call(EventStore store, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("openStream")) {
      gate.await();
    }
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
