package dk.partsync.query.changes;

import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an event tells client applications. */
record FoundChange(
    ChangeKind kind,
    @Nullable String partyId,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Register register) {

  /** Of a party. */
  FoundChange(ChangeKind kind, String partyId, @Nullable Instant from, @Nullable Instant until) {
    this(kind, partyId, from, until, null);
  }

  static FoundChange of(ChangeKind kind, String partyId) {
    return new FoundChange(kind, partyId, null, null);
  }
}
