package dk.partsync.sagas.subscription;

import dk.partsync.api.subscription.ReviewSubscriptions;
import dk.partsync.sagas.due.DueWork;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * The heartbeat of subscriptions: has whatever is due worked off. What is due follows from stored
 * facts and the day; the tick may come late, twice or from several processes.
 */
public final class SubscriptionTick {

  private final DueWork reviews;

  public SubscriptionTick(CommandGateway commands) {
    this.reviews = new DueWork(commands, new ReviewSubscriptions());
  }

  /** Works off everything that is due; nothing it meets is thrown. */
  public void tick() {
    reviews.workOff();
  }
}
