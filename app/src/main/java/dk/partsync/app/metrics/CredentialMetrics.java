package dk.partsync.app.metrics;

import dk.partsync.api.credentials.CredentialKind;
import dk.partsync.api.credentials.ExpirySteps;
import dk.partsync.api.credentials.HeldCredential;
import dk.partsync.api.sync.Register;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.command.credentials.CurrentCredentials;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How long the credentials of registers are good for, read from their facts when it is asked. */
@Component
@ConditionalOnRole(ProcessRole.COMMAND)
class CredentialMetrics implements MeterBinder {

  private final CurrentCredentials credentials;
  private final Clock clock;

  CredentialMetrics(EventStore events, Clock clock) {
    this.credentials = new CurrentCredentials(events);
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (Register register : CredentialKind.registers()) {
      Gauge.builder("partsync.credential.days.left", () -> daysLeft(register))
          .description("Days until the credential in use expires, negative after it")
          .tag("register", register.name())
          .register(registry);
    }
  }

  /** Not a number without one, and where its end is not known. */
  private double daysLeft(Register register) {
    HeldCredential inUse = credentials.of(register).inUse();
    Instant validTo = inUse == null ? null : inUse.facts().validTo();
    return validTo == null ? Double.NaN : ExpirySteps.daysLeft(validTo, clock.instant());
  }
}
