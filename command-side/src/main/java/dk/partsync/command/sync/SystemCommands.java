package dk.partsync.command.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Commands that the product gives itself: how long work reports back. */
public final class SystemCommands {

  private static final long TIMEOUT_SECONDS = 120;
  private static final Map<String, String> BY_SYSTEM = Map.of(MetaKeys.WHO, MetaKeys.SYSTEM);

  private final CommandGateway gateway;

  public SystemCommands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Sends and waits; the command's own exception comes through.
   *
   * @throws CancellationException when the thread was asked to stop: then nothing is sent
   */
  public void send(Object command) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the work was stopped");
    }
    gateway.sendAndWait(
        asCommandMessage(command).withMetaData(BY_SYSTEM), TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
