package dk.partsync.query.party;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Knows when a register's parties were last found in step with it. */
public interface InStep {

  /** End of the last real run of the register that completed by then, none before the first. */
  @Nullable Instant lastCompletedRun(Register register, Instant until);

  /** The same; none of parties that no register's runs keep in step. */
  default @Nullable Instant lastRunOf(@Nullable Register register, Instant until) {
    return register == null ? null : lastCompletedRun(register, until);
  }

  /** The run, unless it left a party out that was paused: such a one is not known to be in step. */
  static @Nullable Instant unlessPaused(
      @Nullable Instant lastRun, @Nullable LocalDate pausedUntil) {
    boolean leftOut =
        lastRun != null
            && pausedUntil != null
            && !DanishWorkdays.dayOf(lastRun).isAfter(pausedUntil);
    return leftOut ? null : lastRun;
  }

  /** When a party was last in step: a closed one is no longer compared with its register. */
  static @Nullable Instant at(PartyState state, Instant lastUpdated, @Nullable Instant lastRun) {
    if (lastRun == null || state == PartyState.CLOSED) {
      return null;
    }
    return lastRun.isAfter(lastUpdated) ? lastRun : lastUpdated;
  }
}
