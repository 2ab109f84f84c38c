package dk.partsync.app.crash;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dk.partsync.query.QuerySide;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The projections on an empty database, with nothing around them, fed a whole log once. */
final class CleanReplay {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private CleanReplay() {}

  /** Replays the log and hands the views to the reader. */
  static <T> T of(LogCopy log, Function<MongoTemplate, T> reader) throws Exception {
    System.setProperty("axoniq.update-checker.disabled", "true");
    System.setProperty("disable-axoniq-console-message", "true");
    MongoServer server = new MongoServer(new MemoryBackend());
    try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
      MongoTemplate mongo = new MongoTemplate(client, "replay");
      return log.withStore(events -> replay(events, mongo, () -> reader.apply(mongo)));
    } finally {
      server.shutdownNow();
    }
  }

  private static <T> T replay(EventStore events, MongoTemplate mongo, Callable<T> reader)
      throws Exception {
    QuerySide querySide = new QuerySide(mongo, Clock.system(ZoneId.of("Europe/Copenhagen")));
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false).configureEventStore(c -> events);
    querySide.configureModule(configurer);
    EventProcessingConfigurer processing = configurer.eventProcessing();
    processing
        .usingPooledStreamingEventProcessors()
        .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerTokenStore(c -> new InMemoryTokenStore());
    for (QuerySide.Processor processor : QuerySide.PROCESSORS) {
      processing.registerPooledStreamingEventProcessor(
          processor.group(),
          Configuration::eventStore,
          (c, builder) ->
              builder
                  .initialSegmentCount(1)
                  .initialToken(StreamableMessageSource::createTailToken)
                  .batchSize(processor.batchSize()));
    }
    Configuration replay = configurer.start();
    try {
      awaitHead(replay, events.createHeadToken().position().orElseThrow());
      return reader.call();
    } finally {
      replay.shutdown();
    }
  }

  private static void awaitHead(Configuration replay, long head) {
    for (QuerySide.Processor processor : QuerySide.PROCESSORS) {
      StreamingEventProcessor running =
          replay
              .eventProcessingConfiguration()
              .eventProcessor(processor.group(), StreamingEventProcessor.class)
              .orElseThrow();
      Awaitility.await(processor.group())
          .atMost(PATIENCE)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(10))
          .until(
              () ->
                  running.processingStatus().values().stream()
                      .map(EventTrackerStatus::getCurrentPosition)
                      .anyMatch(position -> position.orElse(-1) >= head));
    }
  }
}
