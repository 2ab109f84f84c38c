package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.util.ReflectionTestUtils.getField;

import dk.partsync.api.ProcessingGroups;
import dk.partsync.app.NodeId;
import dk.partsync.app.wiring.ProcessorCheck;
import dk.partsync.app.wiring.SerializerCheck;
import dk.partsync.query.QuerySide;
import dk.partsync.sagas.Sagas;
import dk.partsync.store.SqliteDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.extensions.mongo.eventhandling.saga.repository.MongoSagaStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.inmemory.InMemorySagaStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What profile axonserver is made of, and that the check of it bites. */
class DistributedWiringTest {

  private static final ProcessorCheck.Stores STORES =
      new ProcessorCheck.Stores(
          AxonServerEventStore.class, MongoTokenStore.class, MongoSagaStore.class);

  private static final String SAGA = ProcessingGroups.SYNC_RUN_SAGA;

  @TempDir static Path data;
  private static RealServers servers;
  private static ConfigurableApplicationContext product;

  @BeforeAll
  static void putTogether() {
    servers = RealServers.use();
    product = UnstartedProduct.of(servers, data);
  }

  @AfterAll
  static void stop() {
    if (product != null) {
      product.close();
    }
    servers.close();
  }

  @Test
  void noEventProcessorIsLeftToADefault() {
    assertThat(ProcessorCheck.findingsIn(axon(), STORES)).isEmpty();
  }

  @Test
  void everySerializerWritesTheStoredForm() {
    assertThat(SerializerCheck.findingsIn(axon())).isEmpty();
  }

  @Test
  void messagesGoOverTheBusesThatKeepRefusals() {
    assertThat(product.getBean(CommandBus.class)).isInstanceOf(RemoteCommandBus.class);
    assertThat(axon().commandBus()).isInstanceOf(RemoteCommandBus.class);
    assertThat(axon().queryBus()).isInstanceOf(RemoteQueryBus.class);
    assertThat(product.getBeansOfType(QueryBus.class)).hasSize(1);
    assertThat(getField(axon().commandBus(), "localSegment")).isInstanceOf(HandlingSegment.class);
  }

  @Test
  void eventsGoToAxonServerOnlyAndNothingIsStoredInAFile() {
    assertThat(product.getBeansOfType(EventStore.class).values())
        .singleElement()
        .isInstanceOf(AxonServerEventStore.class)
        .isSameAs(axon().eventStore())
        .isSameAs(axon().eventBus());
    assertThat(product.getBeansOfType(SqliteDatabase.class)).isEmpty();
  }

  @Test
  void sagasAndAllTokensAreInMongoUnderTheNameThatAxonServerKnows() {
    assertThat(product.getBeansOfType(SagaStore.class).values())
        .singleElement()
        .isInstanceOf(MongoSagaStore.class);
    String node = product.getBean(NodeId.class).value();
    assertThat(product.getBean(AxonServerConfiguration.class).getClientId()).isEqualTo(node);
    assertThat(product.getBeansOfType(TokenStore.class).values())
        .isNotEmpty()
        .allSatisfy(tokens -> assertThat(getField(tokens, "nodeId")).isEqualTo(node));
  }

  @Test
  void noEventIsLeftOutBetweenServerAndProcessor() {
    assertThat(product.getBean(AxonServerConfiguration.class).isEventBlockListingEnabled())
        .isFalse();
  }

  @Test
  void nothingCallsHomeAndNoHandlerIsInterrupted() {
    assertThat(product.getBeanNamesForType(UpdateCheckerAutoConfiguration.class)).isEmpty();
    assertThat(product.getBeanNamesForType(AxonTimeoutAutoConfiguration.class)).isEmpty();
  }

  @Test
  void theSameModulesWithoutAPlantedFaultPass() {
    assertThat(ProcessorCheck.findingsIn(with(processing -> {}, events()), STORES)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void onePlantedFaultIsFoundAndNothingElse(
      String subject, Consumer<EventProcessingConfigurer> fault) {
    assertThat(ProcessorCheck.findingsIn(with(fault, events()), STORES))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).contains(subject + ":"));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            SAGA + " token store", p -> p.registerTokenStore(SAGA, c -> new InMemoryTokenStore())),
        fault("saga store", p -> p.registerSagaStore(c -> new InMemorySagaStore())),
        fault(
            ProcessingGroups.PARTY + " token store",
            p -> p.registerTokenStore(ProcessingGroups.PARTY, c -> new InMemoryTokenStore())));
  }

  @Test
  void eventsFromAnotherStoreAreFoundForEachProcessor() {
    EventStore other =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    List<String> findings = ProcessorCheck.findingsIn(with(processing -> {}, other), STORES);
    assertThat(findings)
        .hasSize(ProcessingGroups.PROJECTIONS.size() + 3)
        .allSatisfy(finding -> assertThat(finding).contains(" source:"));
  }

  private static Arguments fault(String subject, Consumer<EventProcessingConfigurer> fault) {
    return Arguments.of(subject, fault);
  }

  private static Configuration axon() {
    return product.getBean(Configuration.class);
  }

  private static EventStore events() {
    return product.getBean(EventStore.class);
  }

  /** The product's handlers wired as the profile does it, and a fault on top. */
  private static Configuration with(Consumer<EventProcessingConfigurer> fault, EventStore events) {
    Serializer serializer = product.getBean(Serializer.class);
    Configurer configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> serializer)
            .configureEventStore(c -> events);
    Stream.of(
            product.getBean(QuerySide.class),
            product.getBean(Sagas.class),
            product.getBean("processorDefaults", ConfigurerModule.class),
            product.getBean("projectionProcessors", ConfigurerModule.class),
            product.getBean("sagaProcessor", ConfigurerModule.class))
        .forEach(module -> module.configureModule(configurer));
    fault.accept(configurer.eventProcessing());
    return configurer.buildConfiguration();
  }
}
