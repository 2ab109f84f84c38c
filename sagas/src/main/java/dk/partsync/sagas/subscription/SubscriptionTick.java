package dk.partsync.sagas.subscription;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of subscriptions: has whatever is due worked off. What is due follows from stored
 * facts and the day; the tick may come late, twice or from several processes.
 */
public final class SubscriptionTick {

  private static final Logger log = LoggerFactory.getLogger(SubscriptionTick.class);
  private static final int MOST_ROUNDS = 1_000;

  private final SubscriptionReviews reviews;

  public SubscriptionTick(CommandGateway commands) {
    this.reviews = new SubscriptionReviews(commands);
  }

  /** Works off everything that is due; nothing it meets is thrown. */
  public void tick() {
    try {
      int rounds = 0;
      while (rounds < MOST_ROUNDS && reviews.leftMoreToDo()) {
        rounds++;
      }
    } catch (RuntimeException e) {
      log.warn("Subscriptions could not be looked after this time: {}", e.getClass().getName());
    }
  }
}
