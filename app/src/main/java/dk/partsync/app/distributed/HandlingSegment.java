package dk.partsync.app.distributed;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * Handles the commands that come to this process. One that met a change made elsewhere meanwhile is
 * decided again on what is there now; a refusal keeps its code on the way back.
 */
final class HandlingSegment implements CommandBus {

  /** Two writers meet rarely: a lane, or a run whose commands have just moved. */
  private static final int TRIES = 5;

  private final CommandBus segment;

  HandlingSegment(CommandBus segment) {
    this.segment = segment;
  }

  @Override
  public <C> void dispatch(CommandMessage<C> command) {
    segment.dispatch(command);
  }

  @Override
  public <C, R> void dispatch(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
    handle(command, callback, TRIES);
  }

  private <C, R> void handle(
      CommandMessage<C> command, CommandCallback<? super C, ? super R> callback, int tries) {
    CommandCallback<C, R> answer =
        (handled, result) -> {
          if (tries > 1 && isConflict(result)) {
            handle(command, callback, tries - 1);
          } else {
            callback.onResult(handled, carried(result));
          }
        };
    segment.dispatch(command, answer);
  }

  private static boolean isConflict(CommandResultMessage<?> result) {
    return result.isExceptional() && RemoteFailure.isConflict(result.exceptionResult());
  }

  private static <R> CommandResultMessage<? extends R> carried(
      CommandResultMessage<? extends R> result) {
    if (!result.isExceptional()) {
      return result;
    }
    return RemoteFailure.sent(result.exceptionResult())
        .<CommandResultMessage<? extends R>>map(HandlingSegment::failed)
        .orElse(result);
  }

  private static <R> CommandResultMessage<R> failed(RemoteFailure.CarriedDetails carried) {
    return GenericCommandResultMessage.asCommandResultMessage(
        new CommandExecutionException(carried.text(), null, carried.details()));
  }

  @Override
  public Registration subscribe(
      String commandName, MessageHandler<? super CommandMessage<?>> handler) {
    return segment.subscribe(commandName, handler);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
    return segment.registerDispatchInterceptor(interceptor);
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
    return segment.registerHandlerInterceptor(interceptor);
  }
}
