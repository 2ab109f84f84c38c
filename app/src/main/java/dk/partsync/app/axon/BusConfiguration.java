package dk.partsync.app.axon;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.app.metrics.CommandMetrics;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/**
 * Commands run on threads of their own: a saga that asks for a step does not do it within its own
 * unit of work, and callers that wait together share a commit.
 */
@org.springframework.context.annotation.Configuration
class BusConfiguration {

  private static final Logger log = LoggerFactory.getLogger(BusConfiguration.class);
  private static final int COMMAND_THREADS = 48;
  private static final int AFTER_HANDLERS = Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS - 5;
  private static final long FAREWELL_SECONDS = 8;

  @Bean
  DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
    return DuplicateCommandHandlerResolution.rejectDuplicates();
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService commandExecutor() {
    return Executors.newFixedThreadPool(COMMAND_THREADS);
  }

  /** At a stop commands in hand are finished while there still is a store to append to. */
  @Bean
  ConfigurerModule commandsInHand(@Qualifier("commandExecutor") ExecutorService executor) {
    return configurer ->
        configurer.onInitialize(c -> c.onShutdown(AFTER_HANDLERS, () -> finish(executor)));
  }

  private static void finish(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        log.warn("Commands were still in hand after {} seconds", FAREWELL_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      @Qualifier("commandExecutor") ExecutorService executor,
      DuplicateCommandHandlerResolver duplicates,
      CommandMetrics metrics,
      Configuration axon) {
    AsynchronousCommandBus bus =
        AsynchronousCommandBus.builder()
            .executor(executor)
            .duplicateCommandHandlerResolver(duplicates)
            .messageMonitor(metrics)
            .build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  @Bean
  CorrelationDataProvider whoAndWhy() {
    return new SimpleCorrelationDataProvider(MetaKeys.WHO, MetaKeys.WHY);
  }

  @Bean
  CorrelationDataProvider messageOrigin() {
    return new MessageOriginProvider();
  }
}
