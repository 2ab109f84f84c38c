package dk.partsync.app.wiring;

import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;

/** Makes the handlers of chosen messages fail with a text that repeats the message. */
final class FailingHandlers implements HandlerEnhancerDefinition {

  private static volatile Predicate<Message<?>> poisonous = message -> false;

  static void failOn(Predicate<Message<?>> messages) {
    poisonous = messages;
  }

  static void cure() {
    poisonous = message -> false;
  }

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
    return Optional.of(original)
        .filter(handler -> handler.canHandleMessageType(EventMessage.class))
        .<MessageHandlingMember<T>>map(Failing::new)
        .orElse(original);
  }

  private static final class Failing<T> extends WrappedMessageHandlingMember<T> {

    Failing(MessageHandlingMember<T> delegate) {
      super(delegate);
    }

    @Override
    public Object handle(Message<?> message, T target) throws Exception {
      if (poisonous.test(message)) {
        throw new IllegalArgumentException("cannot read " + message.getPayload());
      }
      return super.handle(message, target);
    }
  }
}
