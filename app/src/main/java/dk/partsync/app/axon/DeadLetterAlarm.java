package dk.partsync.app.axon;

import dk.partsync.api.FailureWithoutTexts;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an event that a projection could not take in, and says so in the log: which event and which
 * error, never what the event holds. The letter keeps the error's class and its place in the code.
 */
final class DeadLetterAlarm implements EnqueuePolicy<EventMessage<?>> {

  private static final Logger log = LoggerFactory.getLogger(DeadLetterAlarm.class);

  private final String group;

  DeadLetterAlarm(String group) {
    this.group = group;
  }

  @Override
  public EnqueueDecision<EventMessage<?>> decide(
      DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
    FailureWithoutTexts failure = FailureWithoutTexts.of(cause);
    String place = failure.place().orElse(null);
    log.error(
        "Projection {} could not take in event {} of type {}; it waits as a dead letter: {} at {}",
        group,
        letter.message().getIdentifier(),
        letter.message().getPayloadType().getSimpleName(),
        failure.type(),
        place);
    return Decisions.enqueue(new ThrowableCause(failure.type(), place));
  }
}
