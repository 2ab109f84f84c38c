package dk.partsync.query.settings;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.api.settings.SorSettingsView;
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
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the settings as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.SETTINGS)
final class SorSettingsProjector implements Projector {

  private final Projection<SorSettingsDocument> projection;
  private final Consumer<SorSettingsView> subscribers;

  SorSettingsProjector(
      MongoTemplate mongo, Supplier<Slot> slot, Consumer<SorSettingsView> subscribers) {
    this.projection =
        new Projection<>(mongo, slot, SorSettingsDocument.class, SorSettingsEvent.class);
    this.subscribers = subscribers;
  }

  @EventHandler
  void on(SorSettingsEvent event, DomainEventMessage<? extends SorSettingsEvent> message) {
    SorSettingsDocument after =
        projection.apply(message, before -> document(before, event, message));
    if (after != null) {
      subscribers.accept(after.view());
    }
  }

  @Override
  public boolean takes(Class<?> payloadType) {
    return SorSettingsEvent.class.isAssignableFrom(payloadType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void project(EventMessage<?> message) {
    if (message.getPayload() instanceof SorSettingsEvent event) {
      on(event, (DomainEventMessage<? extends SorSettingsEvent>) message);
    }
  }

  @ResetHandler
  void reset() {
    projection.clear();
  }

  private static SorSettingsDocument document(
      @Nullable SorSettingsDocument before,
      SorSettingsEvent event,
      DomainEventMessage<? extends SorSettingsEvent> message) {
    return new SorSettingsDocument(
        message.getAggregateIdentifier(),
        message.getSequenceNumber() + 1,
        event.applyTo(before == null ? SorSettings.defaults() : before.settings()),
        message.getMetaData().get(MetaKeys.WHO) instanceof String who ? who : null,
        message.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
  }
}
