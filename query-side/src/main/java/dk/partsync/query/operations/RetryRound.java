package dk.partsync.query.operations;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.jspecify.annotations.Nullable;

/**
 * One round of retrying: each sequence once, and as long as the caller can be kept waiting; what is
 * left then is in the answer.
 */
final class RetryRound {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final @Nullable String sequence;
  private final Instant start = GenericDeadLetter.clock.instant();
  private final long deadline = System.nanoTime() + PATIENCE.toNanos();
  private boolean more = true;
  private boolean taken;
  private int emptied;
  private int failed;

  /**
   * @param sequence the only one to try, none for all
   */
  RetryRound(@Nullable String sequence) {
    this.sequence = sequence;
  }

  boolean goesOn() {
    return more && System.nanoTime() < deadline;
  }

  /** Whether the first letter of a sequence is to be tried: not when this round has done so. */
  boolean takes(DeadLetter<? extends EventMessage<?>> first) {
    boolean untried = first.lastTouched().isBefore(start) || first.cause().isEmpty();
    boolean takes = untried && (sequence == null || sequence.equals(sequenceOf(first.message())));
    taken |= takes;
    return takes;
  }

  /**
   * Notes the outcome of what was taken, if anything was.
   *
   * @param success whether its whole sequence went through
   */
  void note(boolean success) {
    if (taken && success) {
      emptied++;
    } else if (taken) {
      failed++;
    }
    more = taken;
    taken = false;
  }

  int emptied() {
    return emptied;
  }

  int failed() {
    return failed;
  }

  private static String sequenceOf(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> ofAggregate
        ? ofAggregate.getAggregateIdentifier()
        : event.getIdentifier();
  }
}
