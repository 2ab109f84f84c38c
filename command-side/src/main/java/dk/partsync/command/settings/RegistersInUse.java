package dk.partsync.command.settings;

import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsEvent;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Tells from the settings which registers are enabled, and since when. */
public final class RegistersInUse {

  private final EventStore events;

  public RegistersInUse(EventStore events) {
    this.events = events;
  }

  /** Since when a register has been enabled without a break, none when it is not. */
  public @Nullable Instant since(Register register) {
    return switch (register) {
      case CPR ->
          since(CprSettingsHolder.ID, event -> ((CprSettingsChanged) event).settings().inUse());
      case SOR -> since(SorSettingsHolder.ID, new SorInUse());
      case CVR ->
          since(CvrSettingsHolder.ID, event -> ((CvrSettingsChanged) event).settings().enabled());
    };
  }

  /**
   * @param inUse told the facts of the settings in their order, tells whether the register is
   *     enabled after each
   */
  private @Nullable Instant since(String settings, Predicate<Object> inUse) {
    Instant since = null;
    DomainEventStream facts = events.readEvents(settings);
    while (facts.hasNext()) {
      DomainEventMessage<?> fact = facts.next();
      if (!inUse.test(fact.getPayload())) {
        since = null;
      } else if (since == null) {
        since = fact.getTimestamp();
      }
    }
    return since;
  }

  private static final class SorInUse implements Predicate<Object> {

    private SorSettings settings = SorSettings.defaults();

    @Override
    public boolean test(Object event) {
      settings = ((SorSettingsEvent) event).applyTo(settings);
      return settings.enabled();
    }
  }
}
