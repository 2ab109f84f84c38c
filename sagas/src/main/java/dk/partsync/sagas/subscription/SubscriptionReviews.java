package dk.partsync.sagas.subscription;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.subscription.ReviewSubscriptions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Asks that subscriptions be brought in step with the rule. */
final class SubscriptionReviews {

  private static final int TIMEOUT_SECONDS = 60;

  private final CommandGateway commands;

  SubscriptionReviews(CommandGateway commands) {
    this.commands = commands;
  }

  /** Waits until it is done; answers whether there may be more to do. Its failure comes through. */
  boolean leftMoreToDo() {
    Integer changed =
        commands.sendAndWait(
            asCommandMessage(new ReviewSubscriptions())
                .withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
            TIMEOUT_SECONDS,
            TimeUnit.SECONDS);
    return changed != null && changed > 0;
  }
}
