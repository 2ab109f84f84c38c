package dk.partsync.app.metrics;

import dk.partsync.api.ProcessingGroups;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** How far event processors are behind the log, and how many events they have set aside. */
@Component
class ProcessorLag implements ApplicationListener<ApplicationReadyEvent> {

  private final EventProcessingConfiguration processing;
  private final EventStore events;
  private final MeterRegistry registry;

  ProcessorLag(EventProcessingConfiguration processing, EventStore events, MeterRegistry registry) {
    this.processing = processing;
    this.events = events;
    this.registry = registry;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    processing
        .eventProcessors()
        .forEach(
            (group, processor) -> {
              if (processor instanceof StreamingEventProcessor streaming) {
                Gauge.builder("partsync.processor.lag", streaming, this::lag)
                    .description("Events that the slowest segment here has still to work off")
                    .tag("group", group)
                    .register(registry);
              }
            });
    for (String group : ProcessingGroups.PROJECTIONS) {
      processing.deadLetterQueue(group).ifPresent(queue -> deadLetters(group, queue));
    }
  }

  private void deadLetters(String group, SequencedDeadLetterQueue<?> queue) {
    Gauge.builder("partsync.dead.letters", queue, SequencedDeadLetterQueue::size)
        .description("Events that a projection could not take in and has set aside")
        .tag("group", group)
        .register(registry);
  }

  /** Not a number while this process works on no segment of it. */
  private double lag(StreamingEventProcessor processor) {
    OptionalLong slowest =
        processor.processingStatus().values().stream()
            .map(EventTrackerStatus::getCurrentPosition)
            .mapToLong(position -> position.orElse(0))
            .min();
    return slowest.isEmpty() ? Double.NaN : Math.max(0, head() - slowest.getAsLong());
  }

  private long head() {
    TrackingToken head = events.createHeadToken();
    return head == null ? 0 : head.position().orElse(0);
  }
}
