package dk.partsync.app.axon;

import dk.partsync.api.BackgroundThreads;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.query.QuerySide;
import dk.partsync.store.EventsInHand;
import dk.partsync.store.HandledLog;
import dk.partsync.store.SqliteEventStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
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
 * <p>Projections are as the query side wants them; a reset clears their dead letters too, for the
 * events of those are among the ones that come again. Which parties have dead letters is
 * remembered, or the queue would be asked about every single event. The sagas of runs and of
 * credentials have one segment and take one event at a time: their steps are few and in order. That
 * of subscriptions takes many, for which it asks once. All of them work in the background.
 */
@Configuration
class ProcessorConfiguration {

  /** Of each processor; as many as Axon gives it. */
  private static final int WORKERS = 4;

  private static final QuerySide.Processor SAGA =
      new QuerySide.Processor(ProcessingGroups.SYNC_RUN_SAGA, 1, 1);

  private static final QuerySide.Processor SUBSCRIPTIONS =
      new QuerySide.Processor(ProcessingGroups.CPR_SUBSCRIPTION_SAGA, 1, 100);

  private static final QuerySide.Processor CREDENTIALS =
      new QuerySide.Processor(ProcessingGroups.CREDENTIAL_CHANGE_SAGA, 1, 1);

  @Bean
  ConfigurerModule processorDefaults() {
    return configurer ->
        configurer
            .eventProcessing()
            .usingPooledStreamingEventProcessors()
            .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
            .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
  }

  @Bean
  @ConditionalOnRole(ProcessRole.QUERY)
  ConfigurerModule projectionProcessors(
      @Qualifier("projectionTokenStore") TokenStore tokens,
      ProjectionStores.DeadLetterQueues deadLetters) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      for (QuerySide.Processor projection : QuerySide.PROCESSORS) {
        processing
            .registerTokenStore(projection.group(), c -> tokens)
            .registerDeadLetterQueue(
                projection.group(), c -> deadLetters.queueOf(projection.group()))
            .registerDeadLetterPolicy(
                projection.group(), c -> new DeadLetterAlarm(projection.group()))
            .registerDeadLetteringEventHandlerInvokerConfiguration(
                projection.group(),
                (c, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
        pooled(processing, projection);
      }
    };
  }

  @Bean
  @ConditionalOnRole(ProcessRole.SAGA)
  ConfigurerModule sagaProcessor(
      @Qualifier("sagaTokenStore") TokenStore tokens, SagaStore<Object> sagaStore) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      processing
          .registerSagaStore(c -> sagaStore)
          .registerTokenStore(SAGA.group(), c -> tokens)
          .registerTokenStore(SUBSCRIPTIONS.group(), c -> tokens)
          .registerTokenStore(CREDENTIALS.group(), c -> tokens);
      pooled(processing, SAGA);
      pooled(processing, SUBSCRIPTIONS);
      pooled(processing, CREDENTIALS);
    };
  }

  private static void pooled(EventProcessingConfigurer processing, QuerySide.Processor processor) {
    EventsInHand inHand = new EventsInHand();
    processing
        .registerHandlerInterceptor(processor.group(), c -> inHand)
        .registerPooledStreamingEventProcessor(
            processor.group(),
            c -> source(c, processor.group(), inHand),
            (c, builder) ->
                builder
                    .initialSegmentCount(processor.segments())
                    .initialToken(StreamableMessageSource::createTailToken)
                    .batchSize(processor.batchSize())
                    .coordinatorExecutor(name -> background(c, "Coordinator[" + name + "]", 1))
                    .workerExecutor(name -> background(c, "WorkPackage[" + name + "]", WORKERS)));
  }

  /** Axon asks every handler about every event, which costs more than to pass it over. */
  private static StreamableMessageSource<TrackedEventMessage<?>> source(
      org.axonframework.config.Configuration axon, String group, EventsInHand inHand) {
    return axon.eventStore() instanceof SqliteEventStore store
        ? new HandledLog(
            store, event -> invoker(axon, group).canHandle(event, Segment.ROOT_SEGMENT), inHand)
        : axon.eventStore();
  }

  private static EventHandlerInvoker invoker(
      org.axonframework.config.Configuration axon, String group) {
    return axon.eventProcessingConfiguration()
        .eventProcessor(group, AbstractEventProcessor.class)
        .orElseThrow()
        .eventHandlerInvoker();
  }

  private static ScheduledExecutorService background(
      org.axonframework.config.Configuration axon, String name, int threads) {
    ScheduledExecutorService executor =
        Executors.newScheduledThreadPool(threads, BackgroundThreads.named(name));
    axon.onShutdown(executor::shutdown);
    return executor;
  }
}
