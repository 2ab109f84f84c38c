package dk.partsync.console.start;

import dk.partsync.api.credentials.CredentialsState;
import dk.partsync.api.credentials.CredentialsView;
import dk.partsync.api.schedule.PromiseState;
import dk.partsync.api.schedule.RegisterStatus;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.console.Shown;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a register.
 *
 * @param lastRun the last that was to change parties, none before the first
 * @param credentials none of a register that is called without any
 */
public record RegisterCard(
    RegisterStatus status,
    @Nullable SyncRunView lastRun,
    @Nullable CredentialsView credentials,
    ChangesPerDay changes) {

  public Register register() {
    return status.register();
  }

  public RegisterState state() {
    if (!status.inUse()) {
      return RegisterState.OFF;
    }
    SyncRunState last = lastRun == null ? null : lastRun.state();
    if (last == SyncRunState.HELD) {
      return RegisterState.HELD;
    }
    if (status.promise() == PromiseState.BROKEN) {
      return RegisterState.LATE;
    }
    if (last == SyncRunState.FAILED) {
      return RegisterState.FAILED;
    }
    if (last == SyncRunState.REJECTED || last == SyncRunState.CANCELLED) {
      return RegisterState.STOPPED;
    }
    if (last != null && !last.isEnd()) {
      return RegisterState.RUNNING;
    }
    return status.lastCompleted() == null ? RegisterState.NEVER : RegisterState.IN_STEP;
  }

  /** A moment of the day whose state the parties show, by which it can be named. */
  public @Nullable Instant stateOf() {
    LocalDate day = status.stateOf();
    return day == null ? null : day.atStartOfDay(Shown.ZONE).toInstant();
  }

  /** Whether the register has had something newer for a while. */
  public boolean isNewerToBeHad() {
    return status.newerSince() != null;
  }

  /** Whether a credential is missing, expired or expires within 90 days (N-18). */
  public boolean isCredentialDue() {
    return status.inUse() && credentials != null && credentials.state() != CredentialsState.VALID;
  }
}
