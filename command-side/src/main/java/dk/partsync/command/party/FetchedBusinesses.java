package dk.partsync.command.party;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.CvrUnitRegistered;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What a fetch needs to know of companies and production units before it asks CVR. */
public final class FetchedBusinesses {

  private final EventStore events;

  FetchedBusinesses(EventStore events) {
    this.events = events;
  }

  /** The party as far as is stored; nothing is locked, for a question to CVR takes its time. */
  public Optional<Known> find(String partyId) {
    if (!BusinessId.isOne(partyId)) {
      return Optional.empty();
    }
    return events
        .readEvents(partyId)
        .asStream()
        .findFirst()
        .map(
            first ->
                new Known(
                    (CvrUnitRegistered) first.getPayload(),
                    events.lastSequenceNumberFor(partyId).orElseThrow() + 1));
  }

  /** A party as far as is stored. */
  public static final class Known {

    private final CvrUnitRegistered registration;
    private final long version;

    private Known(CvrUnitRegistered registration, long version) {
      this.registration = registration;
      this.version = version;
    }

    public long version() {
      return version;
    }

    /** What CVR knows it by. */
    public CvrUnitId unitId() {
      return new CvrUnitId(registered().unitId());
    }

    /** Who the unit was when it was registered. */
    public CvrIdentity registered() {
      return registration.unit().identity();
    }
  }
}
