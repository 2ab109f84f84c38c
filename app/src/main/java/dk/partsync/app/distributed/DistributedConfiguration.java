package dk.partsync.app.distributed;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.NodeId;
import dk.partsync.app.ProcessRole;
import dk.partsync.app.access.IdentifierKeyFile;
import dk.partsync.app.credentials.MasterKey;
import dk.partsync.app.credentials.MasterKeySource;
import dk.partsync.app.credentials.SecretStore;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.party.ConcurrentReads;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.command.CommandLoadFactorProvider;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.saga.repository.MongoSagaStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Profile axonserver: messages and events by Axon Server, sagas and their tokens in MongoDB beside
 * the views. The event store is the connector's own.
 */
@org.springframework.context.annotation.Configuration
@Profile("axonserver")
class DistributedConfiguration {

  private static final String KEY_FILE = "partsync.identifier-key-file";
  private static final int READS_AT_ONCE = 16;

  /** A read is a round trip to Axon Server, which is idle for most of it. */
  @Bean
  ConcurrentReads concurrentReads() {
    return new ConcurrentReads(READS_AT_ONCE);
  }

  /** The one name by which Axon Server and the token store know this process. */
  @Bean
  NodeId nodeId(AxonServerConfiguration server) {
    return new NodeId(server.getClientId());
  }

  @Bean
  @Primary
  AxonServerCommandBus axonServerCommandBus(
      AxonServerConnectionManager connections,
      AxonServerConfiguration server,
      @Qualifier("localSegment") CommandBus segment,
      @Qualifier("messageSerializer") Serializer serializer,
      RoutingStrategy routing,
      CommandLoadFactorProvider loadFactor) {
    return new RemoteCommandBus(
        AxonServerCommandBus.builder()
            .axonServerConnectionManager(connections)
            .configuration(server)
            .localSegment(new HandlingSegment(segment))
            .serializer(serializer)
            .routingStrategy(routing)
            .loadFactorProvider(loadFactor));
  }

  @Bean
  AxonServerQueryBus queryBus(
      AxonServerConnectionManager connections,
      AxonServerConfiguration server,
      Configuration axon,
      TransactionManager transactions,
      @Qualifier("messageSerializer") Serializer serializer) {
    SimpleQueryBus segment =
        SimpleQueryBus.builder()
            .transactionManager(transactions)
            .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
            .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
            .build();
    segment.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    segment.registerHandlerInterceptor(new CarryQueryFailures());
    return new RemoteQueryBus(
        AxonServerQueryBus.builder()
            .axonServerConnectionManager(connections)
            .configuration(server)
            .localSegment(segment)
            .updateEmitter(segment.queryUpdateEmitter())
            .messageSerializer(serializer)
            .genericSerializer(serializer));
  }

  /** One for all processes that handle commands, so none of them makes it. */
  @Bean
  @ConditionalOnRole(ProcessRole.COMMAND)
  IdentifierKey identifierKey(Environment environment) {
    String file = environment.getProperty(KEY_FILE);
    if (file == null || file.isBlank()) {
      throw new InvalidServerSettingException(KEY_FILE, "is missing");
    }
    return new IdentifierKeyFile(Path.of(file)).read();
  }

  @Bean
  SecretStore secretStore(MongoDatabaseFactory mongo) {
    return new MongoSecretStore(mongo.getMongoDatabase());
  }

  /** One for all processes that take or use secrets, so none of them makes it. */
  @Bean
  @ConditionalOnRole({ProcessRole.HTTP, ProcessRole.COMMAND})
  MasterKey masterKey(Environment environment) {
    return MasterKeySource.told(environment)
        .orElseThrow(() -> new InvalidServerSettingException(MasterKeySource.FILE, "is missing"));
  }

  @Bean
  SagaStore<Object> sagaStore(MongoTemplate mongo, Serializer serializer) {
    IndexedSagas.create(mongo.sagaCollection());
    return MongoSagaStore.builder().mongoTemplate(mongo).serializer(serializer).build();
  }

  @Bean
  @Qualifier("sagaTokenStore")
  TokenStore sagaTokenStore(@Qualifier("projectionTokenStore") TokenStore tokens) {
    return tokens;
  }
}
