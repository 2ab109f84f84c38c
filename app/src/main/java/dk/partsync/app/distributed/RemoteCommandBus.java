package dk.partsync.app.distributed;

import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Sends commands over Axon Server; a refusal arrives as what it was when it was thrown. */
final class RemoteCommandBus extends AxonServerCommandBus {

  RemoteCommandBus(Builder builder) {
    super(builder);
  }

  @Override
  public <C, R> void dispatch(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    CommandCallback<C, R> answer =
        (sent, result) -> callback.onResult(sent, RemoteCommandBus.<R>restored(result));
    super.dispatch(command, answer);
  }

  private static <R> CommandResultMessage<? extends R> restored(
      CommandResultMessage<? extends R> result) {
    return result.isExceptional()
        ? GenericCommandResultMessage.asCommandResultMessage(
            RemoteFailure.received(result.exceptionResult()))
        : result;
  }
}
