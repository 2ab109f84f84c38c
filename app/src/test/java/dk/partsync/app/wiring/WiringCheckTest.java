package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.RightOfWay;
import dk.partsync.query.QuerySide;
import dk.partsync.query.projection.RightOfWayInterceptor;
import dk.partsync.sagas.Sagas;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.modelling.saga.repository.inmemory.InMemorySagaStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks of the wiring bite: on everything when nothing is wired, and on one thing left out.
 */
@ExtendWith(SharedProduct.class)
class WiringCheckTest {

  private static final String PARTY = ProcessingGroups.PARTY;
  private static final String SAGA = ProcessingGroups.SYNC_RUN_SAGA;

  @Test
  void everyDefaultOfAnUnwiredProcessorIsFound(StartedProduct product) {
    Configuration unwired =
        unwired(product, EventProcessingConfigurer::usingPooledStreamingEventProcessors);
    List<String> findings = ProcessorCheck.findingsIn(unwired);
    for (String group : ProcessingGroups.PROJECTIONS) {
      assertThat(subjects(findings))
          .contains(
              group + " segments",
              group + " batch",
              group + " initial token",
              group + " source",
              group + " events in hand",
              group + " token store",
              group + " dead letters",
              group + " policy",
              group + " invoker",
              group + " listener error handler");
    }
    assertThat(subjects(findings))
        .contains(
            SAGA + " segments",
            SAGA + " source",
            SAGA + " token store",
            SAGA + " listener error handler",
            SAGA + " store");
  }

  @Test
  void processorsOfTheDefaultTypeAreFound(StartedProduct product) {
    assertThat(subjects(ProcessorCheck.findingsIn(unwired(product, processing -> {}))))
        .contains(PARTY + " processor", SAGA + " processor");
  }

  @Test
  void defaultSerializersAreFound(StartedProduct product) {
    assertThat(subjects(SerializerCheck.findingsIn(unwired(product, processing -> {}))))
        .contains(
            "general serializer",
            "event serializer",
            "message serializer",
            "event stored form",
            "event saga state");
  }

  @Test
  void theDefaultCommandBusIsFound() {
    Configuration unwired = DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
    assertThat(subjects(CommandBusCheck.findingsIn(unwired)))
        .containsExactly("same thread", "second handler refused");
  }

  @Test
  void theSameModulesWithoutAPlantedFaultPass(StartedProduct product) {
    assertThat(ProcessorCheck.findingsIn(wired(product, processing -> {}))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void onePlantedFaultIsFoundAndNothingElse(
      String subject, Consumer<EventProcessingConfigurer> fault, StartedProduct product) {
    assertThat(subjects(ProcessorCheck.findingsIn(wired(product, fault))))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found).endsWith(subject));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("processors", p -> p.registerEventHandler(c -> new Unassigned())),
        fault(
            PARTY + " dead letters",
            p ->
                p.registerDeadLetterQueue(
                    PARTY, c -> InMemorySequencedDeadLetterQueue.defaultQueue())),
        fault(
            PARTY + " letters of",
            p ->
                p.registerDeadLetterQueue(
                    PARTY,
                    c ->
                        c.eventProcessingConfiguration()
                            .deadLetterQueue(ProcessingGroups.SETTINGS)
                            .orElseThrow())),
        fault(
            PARTY + " policy",
            p -> p.registerDeadLetterPolicy(PARTY, c -> (letter, cause) -> null)),
        fault(
            PARTY + " reset clears letters",
            p ->
                p.registerDeadLetteringEventHandlerInvokerConfiguration(
                    PARTY, (c, invoker) -> invoker.enableSequenceIdentifierCache())),
        fault(
            PARTY + " remembers sequences",
            p ->
                p.registerDeadLetteringEventHandlerInvokerConfiguration(
                    PARTY, (c, invoker) -> invoker.allowReset(true))),
        fault(
            PARTY + " token store",
            p -> p.registerTokenStore(PARTY, c -> new InMemoryTokenStore())),
        fault(PARTY + " error handler", p -> p.registerErrorHandler(PARTY, c -> error -> {})),
        fault(
            SAGA + " listener error handler",
            p -> p.registerListenerInvocationErrorHandler(SAGA, c -> new LoggingErrorHandler())),
        fault(
            SAGA + " token store", p -> p.registerTokenStore(SAGA, c -> new InMemoryTokenStore())),
        fault(
            PARTY + " right of way",
            p ->
                p.registerHandlerInterceptor(
                    PARTY, c -> new RightOfWayInterceptor(RightOfWay.PROCESS))),
        fault("saga store", p -> p.registerSagaStore(c -> new InMemorySagaStore())),
        fault(
            SAGA + " dead letters",
            p ->
                p.registerDeadLetterQueue(
                    SAGA, c -> InMemorySequencedDeadLetterQueue.defaultQueue())));
  }

  private static Arguments fault(String subject, Consumer<EventProcessingConfigurer> fault) {
    return Arguments.of(subject, fault);
  }

  private static List<String> subjects(List<String> findings) {
    return findings.stream().map(finding -> finding.split(":", 2)[0]).toList();
  }

  /** The product's handlers with nothing but what the framework does by itself. */
  private static Configuration unwired(
      StartedProduct product, Consumer<EventProcessingConfigurer> processing) {
    return configure(
        DefaultConfigurer.defaultConfiguration(false)
            .configureEventStore(
                c ->
                    EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build()),
        processing,
        product.bean(QuerySide.class),
        product.bean(Sagas.class));
  }

  /** The product's handlers wired as the product does it, and a fault on top. */
  private static Configuration wired(
      StartedProduct product, Consumer<EventProcessingConfigurer> fault) {
    Serializer serializer = product.bean(Serializer.class);
    return configure(
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> serializer)
            .configureEventStore(c -> product.bean(EventStore.class)),
        fault,
        product.bean(QuerySide.class),
        product.bean(Sagas.class),
        product.context().getBean("processorDefaults", ConfigurerModule.class),
        product.context().getBean("projectionProcessors", ConfigurerModule.class),
        product.context().getBean("sagaProcessor", ConfigurerModule.class));
  }

  private static Configuration configure(
      Configurer configurer,
      Consumer<EventProcessingConfigurer> last,
      ConfigurerModule... modules) {
    for (ConfigurerModule module : modules) {
      module.configureModule(configurer);
    }
    last.accept(configurer.eventProcessing());
    return configurer.buildConfiguration();
  }

  @ProcessingGroup("forgotten")
  static final class Unassigned {

    @EventHandler
    void on(String event) {}
  }
}
