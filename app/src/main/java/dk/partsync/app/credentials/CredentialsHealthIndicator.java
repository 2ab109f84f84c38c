package dk.partsync.app.credentials;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.ExpirySteps;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.app.startup.Degraded;
import dk.partsync.command.credentials.CurrentCredentials;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health component {@code credentials}: for each register the days that its credential is good for.
 * Degraded in the last two weeks and after them; a register that cannot be called does not take the
 * product out of service.
 */
@Component
@ConditionalOnRole(ProcessRole.COMMAND)
class CredentialsHealthIndicator extends AbstractHealthIndicator {

  private static final int LAST_DAYS = 14;

  private final CurrentCredentials credentials;
  private final Clock clock;

  CredentialsHealthIndicator(EventStore events, Clock clock) {
    this.credentials = new CurrentCredentials(events);
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    builder.up();
    for (Register register : CredentialKind.registers()) {
      tell(builder, register, credentials.of(register).inUse());
    }
  }

  private void tell(Health.Builder builder, Register register, @Nullable HeldCredential inUse) {
    Instant validTo = inUse == null ? null : inUse.facts().validTo();
    if (validTo == null) {
      builder.withDetail(register.name(), inUse == null ? "none" : "no end is known");
      return;
    }
    long daysLeft = ExpirySteps.daysLeft(validTo, clock.instant());
    builder.withDetail(register.name(), daysLeft);
    if (daysLeft <= LAST_DAYS) {
      builder.status(Degraded.STATUS);
    }
  }
}
