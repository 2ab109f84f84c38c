package dk.partsync.command.subscription;

import java.time.Clock;
import org.axonframework.config.Configurer;

/** Wires the subscriptions. */
public final class SubscriptionCommands {

  private SubscriptionCommands() {}

  public static void configure(Configurer configurer, Clock clock) {
    configurer
        .registerComponent(KnownPersons.class, c -> new KnownPersons(c.eventStore()))
        .configureAggregate(Subscription.class)
        .registerCommandHandler(
            c ->
                new ReviewSubscriptionsHandler(
                    c.repository(Subscription.class),
                    c.getComponent(KnownPersons.class),
                    c.eventStore(),
                    clock));
  }
}
