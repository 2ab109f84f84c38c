package dk.partsync.query.party;

import dk.partsync.api.party.PartyState;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Knows when a register's parties were last found in step with it. */
public interface InStep {

  /** End of the last real run of the register that completed by then, none before the first. */
  @Nullable Instant lastCompletedRun(Register register, Instant until);

  /** When a party was last in step: a closed one is no longer compared with its register. */
  static @Nullable Instant at(PartyState state, Instant lastUpdated, @Nullable Instant lastRun) {
    if (lastRun == null || state == PartyState.CLOSED) {
      return null;
    }
    return lastRun.isAfter(lastUpdated) ? lastRun : lastUpdated;
  }
}
