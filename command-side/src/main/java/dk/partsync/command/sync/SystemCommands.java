package dk.partsync.command.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.access.MetaKeys;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Commands that the product gives itself: how long work reports back. */
public final class SystemCommands {

  private static final long TIMEOUT_SECONDS = 120;
  private static final int TRIES = 3;
  private static final Map<String, String> BY_SYSTEM = Map.of(MetaKeys.WHO, MetaKeys.SYSTEM);

  private final CommandGateway gateway;

  public SystemCommands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /** A command that has been sent. */
  public interface Sent {

    /** Waits for its end; the command's own exception comes through. */
    void await();
  }

  /**
   * Sends and waits; the command's own exception comes through.
   *
   * @throws CancellationException when the thread was asked to stop: then nothing is sent
   */
  public void send(Object command) {
    begin(command).await();
  }

  /**
   * The same for a command that may lose a race for a party: then it is made anew and sent again, a
   * few times. What is refused is not sent again.
   */
  public void sendAgain(Supplier<?> command) {
    for (int attempt = 1; ; attempt++) {
      try {
        send(command.get());
        return;
      } catch (CommandRejected | CancellationException e) {
        throw e;
      } catch (RuntimeException e) {
        if (attempt == TRIES || Thread.currentThread().isInterrupted()) {
          throw e;
        }
      }
    }
  }

  /**
   * Sends; it has two minutes from when it is awaited.
   *
   * @throws CancellationException when the thread was asked to stop: then nothing is sent
   */
  public Sent begin(Object command) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was stopped");
    }
    FutureCallback<Object, Object> answer = new FutureCallback<>();
    gateway.send(asCommandMessage(command).withMetaData(BY_SYSTEM), answer);
    return () -> check(answer.getResult(TIMEOUT_SECONDS, TimeUnit.SECONDS));
  }

  private static void check(CommandResultMessage<?> result) {
    if (result.isExceptional()) {
      Throwable failure = result.exceptionResult();
      if (failure instanceof Error error) {
        throw error;
      }
      throw failure instanceof RuntimeException unchecked
          ? unchecked
          : new CommandExecutionException("A step of the work failed", failure);
    }
  }
}
