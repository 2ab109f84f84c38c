package dk.partsync.query.settings;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.CvrSettingsView;
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

/** Keeps the CVR settings as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.CVR_SETTINGS)
final class CvrSettingsProjector implements Projector {

  private final Projection<CvrSettingsDocument> projection;
  private final Consumer<CvrSettingsView> subscribers;

  CvrSettingsProjector(
      MongoTemplate mongo, Supplier<Slot> slot, Consumer<CvrSettingsView> subscribers) {
    this.projection =
        new Projection<>(mongo, slot, CvrSettingsDocument.class, CvrSettingsChanged.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(CvrSettingsChanged event, DomainEventMessage<CvrSettingsChanged> message) {
    CvrSettingsDocument after = projection.apply(message, before -> document(event, message));
    if (after != null) {
      subscribers.accept(after.view());
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return payloadType == CvrSettingsChanged.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CvrSettingsChanged event) {
      on(event, (DomainEventMessage<CvrSettingsChanged>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }

  private static CvrSettingsDocument document(
      CvrSettingsChanged event, DomainEventMessage<CvrSettingsChanged> message) {
    return new CvrSettingsDocument(
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        event.settings(),
        message.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
        message.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
  }
}
