package dk.partsync.command.cvr;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cvr.CvrDelivery;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApplyCvrChunk;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.party.BusinessesInStep;
import dk.partsync.command.party.SyncOutcome;
import dk.partsync.command.sync.ChunkReceipts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;

/**
 * Applies a chunk: every unit's events and the receipt in one unit of work, so that a crash leaves
 * either all of it or nothing. New units are begun without being loaded; the event store refuses
 * the chunk when somebody has registered one of them meanwhile.
 */
public final class ApplyCvrChunkHandler {

  private final BusinessesInStep businesses;
  private final EventBus events;
  private final ChunkReceipts receipts;
  private final RightOfWay others;

  ApplyCvrChunkHandler(
      BusinessesInStep businesses, EventBus events, ChunkReceipts receipts, RightOfWay others) {
    this.businesses = businesses;
    this.events = events;
    this.receipts = receipts;
    this.others = others;
  }

  @CommandHandler
  void handle(ApplyCvrChunk command) throws Exception {
    receipts.once(command.runId(), command.chunk(), sha256 -> apply(command, sha256));
  }

  private AppliedCounts apply(ApplyCvrChunk command, String sha256) {
    MetaData run = MetaData.with(MetaKeys.RUN, command.runId()).and(MetaKeys.SOURCE, sha256);
    Iterator<CvrDelivery> deliveries = command.deliveries().iterator();
    Map<SyncOutcome, Long> outcomes = new EnumMap<>(SyncOutcome.class);
    List<EventMessage<?>> begun = new ArrayList<>();
    long created = 0;
    for (PlannedChange planned : command.planned()) {
      others.give();
      CvrDelivery delivery = deliveries.next();
      MetaData origin = run.and(MetaKeys.LINE, delivery.line());
      if (planned.action() == SyncAction.CREATE) {
        created++;
        begun.addAll(
            businesses.registered(planned.party(), delivery.unit(), delivery.stamp(), origin));
      } else {
        SyncOutcome outcome =
            businesses
                .bringInStep(planned.party(), delivery.unit(), delivery.stamp(), origin)
                .outcome();
        outcomes.merge(outcome, 1L, Long::sum);
      }
    }
    events.publish(begun);
    return counts(created, outcomes);
  }

  private static AppliedCounts counts(long created, Map<SyncOutcome, Long> outcomes) {
    return new AppliedCounts(
        created,
        outcomes.getOrDefault(SyncOutcome.CHANGED, 0L),
        outcomes.getOrDefault(SyncOutcome.UNCHANGED, 0L)
            + outcomes.getOrDefault(SyncOutcome.PAUSED, 0L),
        outcomes.getOrDefault(SyncOutcome.REOPENED, 0L),
        outcomes.getOrDefault(SyncOutcome.CLOSED, 0L));
  }
}
