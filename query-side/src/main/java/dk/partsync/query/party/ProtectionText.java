package dk.partsync.query.party;

import dk.partsync.api.settings.ChangeCprSettings;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsChanged;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The words that stand in place of what is protected, as the settings have them (A2-25, A2-26). */
final class ProtectionText {

  private final EventStore events;

  private long read = -1;
  private String text = CprSettings.defaults().protectionText();

  ProtectionText(EventStore events) {
    this.events = events;
  }

  /** The words now; reads only what has been set since it was last asked. */
  synchronized String now() {
    events
        .readEvents(ChangeCprSettings.SETTINGS_ID, read + 1)
        .asStream()
        .forEach(
            message -> {
              if (message.getPayload() instanceof CprSettingsChanged changed) {
                text = changed.settings().protectionText();
              }
              read = sequenceOf(message);
            });
    return text;
  }

  private static long sequenceOf(DomainEventMessage<?> message) {
    return message.getSequenceNumber();
  }
}
