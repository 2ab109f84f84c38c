package dk.partsync.query.support;

import static org.awaitility.Awaitility.await;

import dk.partsync.api.MessageJson;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.query.QuerySide;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The query side as an application runs it, over events in memory. */
public final class QuerySideBed implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-07-31T10:00:00.123456Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));

  public final TestServer.Running server;
  public final QuerySide querySide;
  public final Serializer serializer =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(MessageJson::configure).build();
  private final EventStorageEngine engine;
  private final Map<String, Long> nextSequences = new HashMap<>();
  private final Map<String, InMemorySequencedDeadLetterQueue<EventMessage<?>>> queues =
      new HashMap<>();
  private final InMemoryTokenStore tokens = new InMemoryTokenStore();
  private final Configuration configuration;

  public QuerySideBed(TestServer server) {
    this(server.start(), new InMemoryEventStorageEngine(), true);
  }

  public QuerySideBed(TestServer.Running server, EventStorageEngine engine, boolean deadLetters) {
    this.server = server;
    this.engine = engine;
    querySide = new QuerySide(server.mongo, CLOCK);
    querySide.createIndexes();
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> serializer)
            .configureEventSerializer(c -> serializer)
            .configureMessageSerializer(c -> serializer)
            .configureEventStore(c -> EmbeddedEventStore.builder().storageEngine(engine).build());
    configurer
        .eventProcessing()
        .usingPooledStreamingEventProcessors()
        .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerTokenStore(c -> tokens);
    QuerySide.PROCESSORS.forEach(processor -> configure(configurer, processor, deadLetters));
    querySide.configureModule(configurer);
    configuration = configurer.buildConfiguration();
  }

  private void configure(
      Configurer configurer, QuerySide.Processor processor, boolean deadLetters) {
    configurer
        .eventProcessing()
        .registerPooledStreamingEventProcessorConfiguration(
            processor.group(),
            (c, builder) ->
                builder
                    .initialSegmentCount(1)
                    .batchSize(processor.batchSize())
                    .claimExtensionThreshold(20)
                    .tokenClaimInterval(200));
    if (deadLetters) {
      InMemorySequencedDeadLetterQueue<EventMessage<?>> queue =
          InMemorySequencedDeadLetterQueue.defaultQueue();
      queues.put(processor.group(), queue);
      configurer
          .eventProcessing()
          .registerTransactionManager(processor.group(), c -> NoTransactionManager.INSTANCE)
          .registerDeadLetterQueue(processor.group(), c -> queue);
    }
  }

  /**
   * Starts the processors and waits until each has its token: what is published while the store in
   * memory hands out the first tokens is missed now and then.
   */
  public QuerySideBed start() {
    configuration.start();
    await()
        .pollInterval(Duration.ofMillis(5))
        .until(
            () ->
                ProcessingGroups.PROJECTIONS.stream()
                    .allMatch(group -> tokens.fetchSegments(group).length > 0));
    return this;
  }

  public Configuration configuration() {
    return configuration;
  }

  public EventStore events() {
    return configuration.eventStore();
  }

  /** Publishes the events as the next ones of the aggregate, in one append. */
  public QuerySideBed publish(String aggregateId, Instant at, Object... payloads) {
    List<EventMessage<?>> messages = new ArrayList<>();
    for (Object payload : payloads) {
      long sequence = nextSequences.merge(aggregateId, 0L, (old, zero) -> old + 1);
      messages.add(message(aggregateId, sequence, at, MetaData.emptyInstance(), payload));
    }
    events().publish(messages);
    return this;
  }

  public QuerySideBed publish(EventMessage<?>... messages) {
    events().publish(List.of(messages));
    return this;
  }

  public static EventMessage<?> message(
      String aggregateId, long sequence, Instant at, Map<String, ?> meta, Object payload) {
    String identifier = aggregateId + "/" + sequence + "/" + System.nanoTime();
    return new GenericDomainEventMessage<>(
        "test", aggregateId, sequence, payload, MetaData.from(meta), identifier, at);
  }

  /** Waits until every projection has seen what was published. */
  public QuerySideBed catchUp() {
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> ProcessingGroups.PROJECTIONS.stream().allMatch(this::isCaughtUp));
    return this;
  }

  public boolean isCaughtUp(String group) {
    TrackingToken head = engine.createHeadToken();
    var status = processor(group).processingStatus();
    return !status.isEmpty()
        && status.values().stream()
            .allMatch(
                segment -> {
                  TrackingToken token = segment.getTrackingToken();
                  return head == null || (token != null && token.covers(head));
                });
  }

  public StreamingEventProcessor processor(String group) {
    return configuration
        .eventProcessingConfiguration()
        .eventProcessor(group, StreamingEventProcessor.class)
        .orElseThrow();
  }

  /** Position of the token as it is stored, of a processor with one segment. */
  public long storedPosition(String group) {
    return tokens.fetchToken(group, 0).position().orElseThrow();
  }

  /** As after a crash between the write of a batch and that of its token. */
  public void forgetTokens(String group) {
    for (int segment : tokens.fetchSegments(group)) {
      tokens.storeToken(null, group, segment);
    }
  }

  public SequencedDeadLetterQueue<EventMessage<?>> deadLetters(String group) {
    return queues.get(group);
  }

  public boolean retryDeadLetters(String group) {
    return configuration
        .eventProcessingConfiguration()
        .sequencedDeadLetterProcessor(group)
        .orElseThrow()
        .processAny();
  }

  public <R> R ask(Object query, Class<R> answer) {
    return configuration.queryGateway().query(query, ResponseTypes.instanceOf(answer)).join();
  }

  public <R> Optional<R> askFor(Object query, Class<R> answer) {
    return configuration
        .queryGateway()
        .query(query, ResponseTypes.optionalInstanceOf(answer))
        .join();
  }

  /** Clears every view and projects all events again. */
  public void rebuild() {
    for (String group : ProcessingGroups.PROJECTIONS) {
      StreamingEventProcessor processor = processor(group);
      processor.shutDown();
      processor.resetTokens();
      processor.start();
    }
    catchUp();
  }

  @Override
  public void close() {
    configuration.shutdown();
    server.close();
  }
}
