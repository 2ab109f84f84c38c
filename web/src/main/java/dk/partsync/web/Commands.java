package dk.partsync.web;

import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Sends commands in the name of a caller and waits for their outcome, 30 seconds at most. */
@Component
public final class Commands {

  private static final long TIMEOUT_SECONDS = 30;

  private final CommandGateway gateway;

  Commands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /** Sends a command that answers nothing; a refusal or failure comes as an exception. */
  public void send(Object command, Caller caller) {
    gateway.sendAndWait(command, caller.metaData(), TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }

  /** Sends a command and gives its answer; a refusal or failure comes as an exception. */
  public <R> R send(Object command, Caller caller, Class<R> answer) {
    return answer.cast(
        gateway.sendAndWait(command, caller.metaData(), TIMEOUT_SECONDS, TimeUnit.SECONDS));
  }
}
