package dk.partsync.query.settings;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CprSettingsView;
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

/** Keeps the CPR settings as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.CPR_SETTINGS)
final class CprSettingsProjector implements Projector {

  private final Projection<CprSettingsDocument> projection;
  private final Consumer<CprSettingsView> subscribers;

  CprSettingsProjector(
      MongoTemplate mongo, Supplier<Slot> slot, Consumer<CprSettingsView> subscribers) {
    this.projection =
        new Projection<>(mongo, slot, CprSettingsDocument.class, CprSettingsChanged.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(CprSettingsChanged event, DomainEventMessage<CprSettingsChanged> message) {
    CprSettingsDocument after = projection.apply(message, before -> document(event, message));
    if (after != null) {
      subscribers.accept(after.view());
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return payloadType == CprSettingsChanged.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof CprSettingsChanged event) {
      on(event, (DomainEventMessage<CprSettingsChanged>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }

  private static CprSettingsDocument document(
      CprSettingsChanged event, DomainEventMessage<CprSettingsChanged> message) {
    return new CprSettingsDocument(
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        event.settings(),
        message.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
        message.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
  }
}
