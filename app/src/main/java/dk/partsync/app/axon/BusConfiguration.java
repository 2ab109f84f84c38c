package dk.partsync.app.axon;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.app.metrics.CommandMetrics;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/**
 * Commands run on threads of their own: a saga that asks for a step does not do it within its own
 * unit of work, and callers that wait together share a commit.
 */
@org.springframework.context.annotation.Configuration
class BusConfiguration {

  private static final int COMMAND_THREADS = 48;

  @Bean
  DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
    return DuplicateCommandHandlerResolution.rejectDuplicates();
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService commandExecutor() {
    return Executors.newFixedThreadPool(COMMAND_THREADS);
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
