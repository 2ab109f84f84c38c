package dk.partsync.command.subscription;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.subscription.ReviewSubscriptions;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Repository;

/**
 * Works the rule into subscriptions. One review at a time: the next one sees what this one has
 * written, so that a decision is never made on an older view than the one before it.
 */
public final class ReviewSubscriptionsHandler {

  private final Repository<Subscription> subscriptions;
  private final KnownPersons persons;
  private final EventStore events;
  private final Clock clock;
  private final ReentrantLock turn = new ReentrantLock();

  ReviewSubscriptionsHandler(
      Repository<Subscription> subscriptions,
      KnownPersons persons,
      EventStore events,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  @CommandHandler
  int handle(ReviewSubscriptions command) throws Exception {
    if (events.lastSequenceNumberFor(ChangeCprSettings.SETTINGS_ID).isEmpty()) {
      return 0;
    }
    turn.lockInterruptibly();
    CurrentUnitOfWork.get().onCleanup(done -> turn.unlock());
    KnownPersons.Review review =
        persons.review(DanishWorkdays.dayOf(clock.instant()), ReviewSubscriptions.AT_ONCE);
    for (Standing party : review.due()) {
      subscriptions
          .loadOrCreate(Subscription.idOf(party.partyId()), Subscription::new)
          .execute(subscription -> subscription.review(review.policy(), party));
    }
    return review.due().size();
  }
}
