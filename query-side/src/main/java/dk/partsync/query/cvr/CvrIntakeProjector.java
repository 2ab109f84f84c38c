package dk.partsync.query.cvr;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cvr.CvrUnitsWanted;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncRowsRejected;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Keeps the lists of wanted units, and the numbers that runs did not find. Each event makes
 * documents of its own, so repetition does not matter.
 */
@ProcessingGroup(ProcessingGroups.CVR_INTAKES)
final class CvrIntakeProjector implements Projector {

  private final MongoTemplate mongo;
  private final Supplier<Slot> slot;

  CvrIntakeProjector(MongoTemplate mongo, Supplier<Slot> slot) {
    this.mongo = mongo;
    this.slot = slot;
  }

  @EventHandler
  void on(CvrUnitsWanted event, EventMessage<CvrUnitsWanted> message) {
    List<String> numbers =
        Stream.concat(event.cvrNumbers().stream(), event.pNumbers().stream()).toList();
    mongo.save(
        new CvrIntakeDocument(
            event.intakeId(),
            timeOf(message),
            message.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
            numbers),
        slot.get().of(CvrIntakeDocument.COLLECTION));
  }

  @EventHandler
  void on(SyncRowsRejected event, EventMessage<SyncRowsRejected> message) {
    for (RejectedRow row : event.rows()) {
      if (row.number() != null && row.reason() == RowReason.UNIT_UNKNOWN) {
        mongo.save(
            new UnknownNumberDocument(row.number(), timeOf(message)),
            slot.get().of(UnknownNumberDocument.COLLECTION));
      }
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return payloadType == CvrUnitsWanted.class || payloadType == SyncRowsRejected.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CvrUnitsWanted wanted) {
      on(wanted, (EventMessage<CvrUnitsWanted>) message);
    } else if (message.getPayload() instanceof SyncRowsRejected rejected) {
      on(rejected, (EventMessage<SyncRowsRejected>) message);
    }
  }

  @ResetHandler
  void reset() {
    mongo.remove(new Query(), slot.get().of(CvrIntakeDocument.COLLECTION));
    mongo.remove(new Query(), slot.get().of(UnknownNumberDocument.COLLECTION));
  }

  private static Instant timeOf(EventMessage<?> message) {
    return message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
  }
}
