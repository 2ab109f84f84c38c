package dk.partsync.command.sor;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sor.SorRow;
import dk.partsync.api.sync.AppliedCounts;
import dk.partsync.api.sync.ApplySyncChunk;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.party.PartiesAhead;
import dk.partsync.command.party.Party;
import dk.partsync.command.party.SyncOutcome;
import dk.partsync.command.sync.ChunkReceipts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;

/**
 * Applies a chunk: every party's events and the receipt in one unit of work, so that a crash leaves
 * either all of it or nothing (design section 6).
 */
public final class ApplySyncChunkHandler {

  private final Repository<Party> parties;
  private final PartiesAhead ahead;
  private final EventBus events;
  private final ChunkReceipts receipts;
  private final RightOfWay others;

  ApplySyncChunkHandler(
      Repository<Party> parties,
      PartiesAhead ahead,
      EventBus events,
      ChunkReceipts receipts,
      RightOfWay others) {
    this.parties = parties;
    this.ahead = ahead;
    this.events = events;
    this.receipts = receipts;
    this.others = others;
  }

  @CommandHandler
  void handle(ApplySyncChunk command) throws Exception {
    receipts.once(command.runId(), command.chunk(), sourceSha256 -> apply(command, sourceSha256));
  }

  private AppliedCounts apply(ApplySyncChunk command, String sourceSha256) {
    MetaData origin =
        MetaData.with(MetaKeys.RUN, command.runId()).and(MetaKeys.SOURCE, sourceSha256);
    ahead.read(changed(command.planned()));
    Map<SyncOutcome, Long> outcomes = new EnumMap<>(SyncOutcome.class);
    List<EventMessage<?>> created = new ArrayList<>();
    Iterator<SorRow> rows = command.rows().iterator();
    for (PlannedChange planned : command.planned()) {
      others.give();
      if (planned.action() == SyncAction.CREATE) {
        SorRow row = rows.next();
        created.add(Party.imported(row, at(origin, row)));
      } else {
        outcomes.merge(change(planned, rows, origin), 1L, Long::sum);
      }
    }
    events.publish(created);
    return new AppliedCounts(
        created.size(),
        outcomes.getOrDefault(SyncOutcome.CHANGED, 0L),
        outcomes.getOrDefault(SyncOutcome.UNCHANGED, 0L),
        outcomes.getOrDefault(SyncOutcome.REOPENED, 0L),
        outcomes.getOrDefault(SyncOutcome.CLOSED, 0L));
  }

  private static List<String> changed(List<PlannedChange> planned) {
    return planned.stream()
        .filter(change -> change.action() != SyncAction.CREATE)
        .map(PlannedChange::party)
        .toList();
  }

  private SyncOutcome change(PlannedChange planned, Iterator<SorRow> rows, MetaData origin) {
    String partyId = planned.party();
    if (planned.action() == SyncAction.CLOSE) {
      return parties
          .load(partyId)
          .invoke(
              party ->
                  party.close(
                      Objects.requireNonNull(planned.endDate()),
                      planned.endDateInferred(),
                      planned.replacedBy(),
                      origin));
    }
    SorRow row = rows.next();
    return parties.load(partyId).invoke(party -> party.bringInStep(row, at(origin, row)));
  }

  private static MetaData at(MetaData origin, SorRow row) {
    return origin.and(MetaKeys.LINE, row.line());
  }
}
