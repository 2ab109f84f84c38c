package dk.partsync.query.party;

import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprFetchDequeued;
import dk.partsync.api.party.PartyEvent;
import org.jspecify.annotations.Nullable;

/** What the type of an event leaves open, so that it can be told in any language. */
final class EventDetail {

  private EventDetail() {}

  static @Nullable String of(PartyEvent event) {
    if (event instanceof AddressProtectionTermReached reached) {
      return reached.turn().name();
    }
    return event instanceof CprFetchDequeued ended ? ended.outcome().name() : null;
  }
}
