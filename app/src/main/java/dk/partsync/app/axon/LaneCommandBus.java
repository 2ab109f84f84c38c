package dk.partsync.app.axon;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
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
    if (!lanes.take(command, () -> super.handle(command, handler, callback))) {
      callback.onResult(
          command,
          asCommandResultMessage(
              new CommandRejected(
                  RejectionCode.OVERLOADED, "Too many commands wait; nothing was done.")));
    }
  }
}
