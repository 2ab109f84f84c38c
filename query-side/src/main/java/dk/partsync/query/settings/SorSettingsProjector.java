package dk.partsync.query.settings;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.query.projection.Projection;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the settings as they stand and tells their subscribers. */
@ProcessingGroup(ProcessingGroups.SETTINGS)
final class SorSettingsProjector {

  private final Projection<SorSettingsDocument> projection;
  private final QueryUpdateEmitter updates;

  SorSettingsProjector(MongoTemplate mongo, QueryUpdateEmitter updates) {
    this.projection = new Projection<>(mongo, SorSettingsDocument.class, SorSettingsEvent.class);
    this.updates = updates;
  }

  @EventHandler
  void on(SorSettingsEvent event, DomainEventMessage<? extends SorSettingsEvent> message) {
    SorSettingsDocument after =
        projection.apply(message, before -> document(before, event, message));
    if (after != null) {
      updates.emit(FindSorSettings.class, query -> true, after.view());
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
