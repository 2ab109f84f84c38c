package dk.partsync.app.axon;

import dk.partsync.api.ProcessingGroups;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Event processors, each named, pooled and given its own stores; the wiring test holds that none is
 * left to a default.
 *
 * <p>Projections have one segment: writing in bulk costs one thread, and each view keeps the order
 * of the log. The saga has one as well: a run's steps are few and in order.
 */
@Configuration
class ProcessorConfiguration {

  private static final int PROJECTION_BATCH = 1_000;
  private static final int SAGA_BATCH = 1;

  @Bean
  ConfigurerModule processors(
      @Qualifier("projectionTokenStore") TokenStore projectionTokens,
      @Qualifier("sagaTokenStore") TokenStore sagaTokens,
      SagaStore<Object> sagaStore,
      ProjectionStores.DeadLetters deadLetters) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      processing
          .usingPooledStreamingEventProcessors()
          .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
          .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
          .registerSagaStore(c -> sagaStore);
      for (String group : ProcessingGroups.PROJECTIONS) {
        processing
            .registerTokenStore(group, c -> projectionTokens)
            .registerDeadLetterQueue(group, c -> deadLetters.queueOf(group));
        pooled(processing, group, PROJECTION_BATCH);
      }
      processing.registerTokenStore(ProcessingGroups.SYNC_RUN_SAGA, c -> sagaTokens);
      pooled(processing, ProcessingGroups.SYNC_RUN_SAGA, SAGA_BATCH);
    };
  }

  private static void pooled(EventProcessingConfigurer processing, String group, int batchSize) {
    processing.registerPooledStreamingEventProcessor(
        group,
        c -> c.eventStore(),
        (c, builder) ->
            builder
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batchSize));
  }
}
