package dk.partsync.app.axon;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.startup.Degraded;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health component {@code deadLetters}: degraded when a projection has set events aside, for then
 * its view is not whole; the product stays in service.
 */
@Component
class DeadLettersHealthIndicator extends AbstractHealthIndicator {

  private final EventProcessingConfiguration processing;

  DeadLettersHealthIndicator(EventProcessingConfiguration processing) {
    this.processing = processing;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    builder.up();
    for (String group : ProcessingGroups.PROJECTIONS) {
      long sequences =
          processing
              .deadLetterQueue(group)
              .map(SequencedDeadLetterQueue::amountOfSequences)
              .orElse(0L);
      builder.withDetail(group, sequences);
      if (sequences > 0) {
        builder.status(Degraded.STATUS);
      }
    }
  }
}
