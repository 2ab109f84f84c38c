package dk.partsync.query.schedule;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.schedule.ScheduleEvent;
import dk.partsync.query.projection.Projection;
import dk.partsync.query.projection.Projector;
import dk.partsync.query.projection.Slot;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the schedules as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.SCHEDULES)
final class ScheduleProjector implements Projector {

  private final Projection<ScheduleDocument> projection;
  private final Consumer<ScheduleDocument> subscribers;

  ScheduleProjector(
      MongoTemplate mongo, Supplier<Slot> slot, Consumer<ScheduleDocument> subscribers) {
    this.projection = new Projection<>(mongo, slot, ScheduleDocument.class, ScheduleEvent.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(ScheduleEvent event, DomainEventMessage<? extends ScheduleEvent> message) {
    String who = message.getMetaData().get(MetaKeys.WHO) instanceof String name ? name : null;
    ScheduleDocument after =
        projection.apply(
            message,
            before ->
                ScheduleFold.evolve(
                    before == null
                        ? ScheduleDocument.of(message.getAggregateIdentifier(), event.register())
                        : before,
                    event,
                    message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                    who,
                    message.getSequenceNumber()));
    if (after != null) {
      subscribers.accept(after);
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return ScheduleEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof ScheduleEvent event) {
      on(event, (DomainEventMessage<? extends ScheduleEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }
}
