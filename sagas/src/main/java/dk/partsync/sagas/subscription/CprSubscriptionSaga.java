package dk.partsync.sagas.subscription;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.cases.CaseEvent;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.subscription.ReviewSubscriptions;
import dk.partsync.sagas.due.DueWork;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Keeps subscriptions in step with cases: whatever bears on who is kept up to date has them looked
 * at once for each batch of events, and the batch is done when they have been. What is to be
 * decided is in the events before it, so the saga itself remembers nothing; what follows from the
 * calendar, and what is left over, is for {@link SubscriptionTick}.
 */
@ProcessingGroup(ProcessingGroups.CPR_SUBSCRIPTION_SAGA)
public final class CprSubscriptionSaga {

  private static final String WANTED = CprSubscriptionSaga.class.getName();

  private final DueWork reviews;

  public CprSubscriptionSaga(CommandGateway commands) {
    this.reviews = new DueWork(commands, new ReviewSubscriptions());
  }

  @EventHandler
  void on(CaseEvent event) {
    review();
  }

  @EventHandler
  void on(CprNumberAssigned event) {
    review();
  }

  @EventHandler
  void on(CprSettingsChanged event) {
    review();
  }

  @EventHandler
  void on(CprStatusChanged event) {
    PersonStatus status = event.status().status();
    if (status == PersonStatus.DEAD || status == PersonStatus.ANNULLED) {
      review();
    }
  }

  /** A run confirms by itself. */
  @EventHandler
  void on(CprDataFetched event) {
    if (event.stamp().trigger() != CprTrigger.SYNC) {
      review();
    }
  }

  private void review() {
    UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
    batch.getOrComputeResource(
        WANTED,
        key -> {
          batch.onPrepareCommit(committing -> reviews.leftMoreToDo());
          return true;
        });
  }
}
