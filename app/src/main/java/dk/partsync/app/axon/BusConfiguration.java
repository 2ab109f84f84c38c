package dk.partsync.app.axon;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.app.metrics.CommandMetrics;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
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

  private static final int AFTER_HANDLERS = Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS - 5;

  @Bean
  DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
    return DuplicateCommandHandlerResolution.rejectDuplicates();
  }

  /** At a stop commands in hand are finished while there still is a store to append to. */
  @Bean
  ConfigurerModule commandsInHand(CommandLanes lanes) {
    return configurer -> configurer.onInitialize(c -> c.onShutdown(AFTER_HANDLERS, lanes::finish));
  }

  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      CommandLanes lanes,
      DuplicateCommandHandlerResolver duplicates,
      CommandMetrics metrics,
      Configuration axon) {
    LaneCommandBus bus =
        new LaneCommandBus(
            SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(duplicates)
                .messageMonitor(metrics),
            lanes);
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
