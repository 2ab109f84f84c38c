package dk.partsync.app.axon;

import dk.partsync.query.operations.DeadLetters;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health component {@code fullQueues}, part of readiness: out of service when a projection has set
 * aside as many events as its queue takes. The next one that fails stops it, and its view then
 * grows old until the cause is mended and the letters are tried again.
 */
@Component
class FullQueuesHealthIndicator extends AbstractHealthIndicator {

  private final DeadLetters letters;

  FullQueuesHealthIndicator(DeadLetters letters) {
    this.letters = letters;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    List<String> full =
        letters.sequences().entrySet().stream()
            .filter(queue -> queue.getValue() >= DeadLetters.MAX_SEQUENCES)
            .map(Map.Entry::getKey)
            .toList();
    (full.isEmpty() ? builder.up() : builder.outOfService()).withDetail("full", full);
  }
}
