package dk.partsync.command.settings;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.ChangeSorSettings;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.registers.sor.SorConnectionTest;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Takes new SOR settings when they are sound, and tries the addresses in them. */
public final class SorSettingsHandler {

  private final Repository<SorSettingsHolder> settings;
  private final EventStore events;
  private final SorConnectionTest connection;

  public SorSettingsHandler(
      Repository<SorSettingsHolder> settings, EventStore events, SorConnectionTest connection) {
    this.settings = settings;
    this.events = events;
    this.connection = connection;
  }

  @CommandHandler
  long handle(ChangeSorSettings command) throws Exception {
    SorSettings wanted = command.wanted();
    if (wanted.contactType() != ContactType.H) {
      throw new CommandRejected(
          RejectionCode.CONTACT_TYPE_FIXED, "SOR synchronises contact type H and no other.");
    }
    Fields.requirePercent("closeLimitPercent", wanted.closeLimitPercent());
    Fields.requirePercent("changeLimitPercent", wanted.changeLimitPercent());
    Fields.requireUrl("fullUrl", wanted.fullUrl());
    Fields.requireUrl("dailyUrl", wanted.dailyUrl());
    if (wanted.completeUrl() != null) {
      Fields.requireUrl("completeUrl", wanted.completeUrl());
    }
    return settings
        .loadOrCreate(SorSettingsHolder.ID, SorSettingsHolder::new)
        .invoke(holder -> holder.change(wanted, command.expectedVersion()));
  }

  @CommandHandler
  ConnectionTest handle(TestSorConnection command) {
    String url = command.url() == null ? stored(command) : command.url();
    if (url == null) {
      throw new CommandRejected(RejectionCode.INVALID_URL, "No address is set to be tried.");
    }
    return connection.test(command.source(), Fields.requireUrl("url", url));
  }

  /** The address that is set, read beside the settings' lock: the test itself takes its time. */
  private @Nullable String stored(TestSorConnection command) {
    SorSettings current = SorSettings.defaults();
    DomainEventStream changes = events.readEvents(SorSettingsHolder.ID);
    while (changes.hasNext()) {
      current = ((SorSettingsEvent) changes.next().getPayload()).applyTo(current);
    }
    return switch (command.source()) {
      case FULL -> current.fullUrl();
      case DAILY -> current.dailyUrl();
      case COMPLETE -> current.completeUrl();
    };
  }
}
