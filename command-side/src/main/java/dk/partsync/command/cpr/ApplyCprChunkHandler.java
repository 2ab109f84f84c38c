package dk.partsync.command.cpr;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cpr.CprDelivery;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApplyCprChunk;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.party.PersonsInStep;
import dk.partsync.command.party.SyncOutcome;
import dk.partsync.command.subscription.Subscription;
import dk.partsync.command.sync.ChunkReceipts;
import java.util.Iterator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/**
 * Applies a chunk: every person's events, the confirmations of their subscriptions and the receipt
 * in one unit of work, so that a crash leaves either all of it or nothing.
 */
public final class ApplyCprChunkHandler {

  private static final AppliedCounts CREATED = new AppliedCounts(1, 0, 0, 0, 0);
  private static final AppliedCounts CHANGED = new AppliedCounts(0, 1, 0, 0, 0);
  private static final AppliedCounts UNCHANGED = new AppliedCounts(0, 0, 1, 0, 0);

  private final PersonsInStep persons;
  private final Repository<Subscription> subscriptions;
  private final ChunkReceipts receipts;
  private final RightOfWay others;

  ApplyCprChunkHandler(
      PersonsInStep persons,
      Repository<Subscription> subscriptions,
      ChunkReceipts receipts,
      RightOfWay others) {
    this.persons = persons;
    this.subscriptions = subscriptions;
    this.receipts = receipts;
    this.others = others;
  }

  @CommandHandler
  void handle(ApplyCprChunk command) throws Exception {
    receipts.once(command.runId(), command.chunk(), sha256 -> apply(command, sha256));
  }

  private AppliedCounts apply(ApplyCprChunk command, String sha256) throws Exception {
    MetaData origin = MetaData.with(MetaKeys.RUN, command.runId()).and(MetaKeys.SOURCE, sha256);
    Iterator<CprDelivery> deliveries = command.deliveries().iterator();
    AppliedCounts counts = AppliedCounts.NONE;
    for (PlannedChange planned : command.planned()) {
      others.give();
      CprDelivery delivery = deliveries.next();
      counts = counts.plus(bringInStep(planned, delivery, origin));
      subscriptions
          .load(Subscription.idOf(planned.party()))
          .execute(
              subscription -> subscription.answered(planned.party(), delivery.stamp().fetchedAt()));
    }
    return counts;
  }

  private AppliedCounts bringInStep(PlannedChange planned, CprDelivery delivery, MetaData origin)
      throws Exception {
    if (planned.action() == SyncAction.CONFIRM) {
      return UNCHANGED;
    }
    SyncOutcome outcome =
        persons
            .bringInStep(
                planned.party(),
                delivery.person(),
                delivery.stamp(),
                origin.and(MetaKeys.LINE, delivery.line()))
            .outcome();
    if (outcome != SyncOutcome.CHANGED) {
      return UNCHANGED;
    }
    return planned.action() == SyncAction.CREATE ? CREATED : CHANGED;
  }
}
