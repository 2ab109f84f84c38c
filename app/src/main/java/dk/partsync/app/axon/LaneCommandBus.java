package dk.partsync.app.axon;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;

/** Hands each command to its lane, and refuses it when that is full. */
final class LaneCommandBus extends SimpleCommandBus {

  private final CommandLanes lanes;

  LaneCommandBus(SimpleCommandBus.Builder builder, CommandLanes lanes) {
    super(builder);
    this.lanes = lanes;
  }

  @Override
  protected <C, R> void handle(
      CommandMessage<C> command,
      MessageHandler<? super CommandMessage<?>> handler,
      CommandCallback<? super C, ? super R> callback) {
    try {
      lanes.laneOf(command).execute(() -> super.handle(command, handler, callback));
    } catch (RejectedExecutionException full) {
      callback.onResult(
          command,
          asCommandResultMessage(
              new CommandRejected(
                  RejectionCode.OVERLOADED, "Too many commands wait; nothing was done.")));
    }
  }
}
