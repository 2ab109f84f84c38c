package dk.partsync.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Holds the commands of a kind back before their handler gets them, until it opens. */
public final class Gate implements MessageHandlerInterceptor<CommandMessage<?>> {

  private static final long SECONDS = 20;

  private final Predicate<Object> held;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  /**
   * @param held which commands
   */
  public Gate(Predicate<Object> held) {
    this.held = held;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    if (held.test(unitOfWork.getMessage().getPayload())) {
      reached.countDown();
      if (!open.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the gate was never opened");
      }
    }
    return chain.proceed();
  }

  /** Waits until a command has come. */
  public void awaitCommand() throws InterruptedException {
    assertThat(reached.await(SECONDS, TimeUnit.SECONDS)).as("a command came").isTrue();
  }

  /** Lets the commands through. */
  public void open() {
    open.countDown();
  }
}
