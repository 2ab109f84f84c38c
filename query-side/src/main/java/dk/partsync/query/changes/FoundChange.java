package dk.partsync.query.changes;

import dk.partsync.api.changes.ChangeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an event tells client applications. */
record FoundChange(
    ChangeKind kind, String partyId, @Nullable Instant from, @Nullable Instant until) {

  static FoundChange of(ChangeKind kind, String partyId) {
    return new FoundChange(kind, partyId, null, null);
  }
}
