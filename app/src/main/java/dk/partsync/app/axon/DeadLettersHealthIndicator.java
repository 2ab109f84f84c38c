package dk.partsync.app.axon;

import dk.partsync.app.startup.Degraded;
import dk.partsync.query.operations.DeadLetters;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health component {@code deadLetters}: degraded when a projection has set events aside, for then
 * its view is not whole. That does not take the product out of service; {@link
 * FullQueuesHealthIndicator} does when a view stands still.
 */
@Component
class DeadLettersHealthIndicator extends AbstractHealthIndicator {

  private final DeadLetters letters;

  DeadLettersHealthIndicator(DeadLetters letters) {
    this.letters = letters;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    builder.up();
    letters
        .sequences()
        .forEach(
            (group, sequences) -> {
              builder.withDetail(group, sequences);
              if (sequences > 0) {
                builder.status(Degraded.STATUS);
              }
            });
  }
}
