package dk.partsync.command.cpr;

import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The CPR settings as they stand, read beside their lock: asking CPR takes its time. */
final class CurrentCprSettings {

  private final EventStore events;

  CurrentCprSettings(EventStore events) {
    this.events = events;
  }

  CprSettings read() {
    CprSettings current = CprSettings.defaults();
    DomainEventStream changes = events.readEvents(ChangeCprSettings.SETTINGS_ID);
    while (changes.hasNext()) {
      if (changes.next().getPayload() instanceof CprSettingsChanged changed) {
        current = changed.settings();
      }
    }
    return current;
  }
}
