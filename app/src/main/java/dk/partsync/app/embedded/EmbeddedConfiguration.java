package dk.partsync.app.embedded;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.NodeId;
import dk.partsync.app.access.IdentifierKeyFile;
import dk.partsync.app.credentials.MasterKey;
import dk.partsync.app.credentials.MasterKeySource;
import dk.partsync.app.credentials.SecretStore;
import dk.partsync.command.access.IdentifierKey;
import dk.partsync.command.access.KeyInUse;
import dk.partsync.command.sync.RecentRuns;
import dk.partsync.store.SqliteDatabase;
import dk.partsync.store.SqliteEventStorageEngine;
import dk.partsync.store.SqliteEventStore;
import dk.partsync.store.SqliteSagaStore;
import dk.partsync.store.SqliteSecretStore;
import dk.partsync.store.SqliteTokenStore;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Profile embedded: events, sagas and the sagas' tokens in one SQLite file (design section 2). */
@Configuration
@Profile("embedded")
class EmbeddedConfiguration {

  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

  /** One process has the data directory, so after a crash the next one takes up its claims. */
  private static final String NODE = "embedded";

  @Bean
  NodeId nodeId() {
    return new NodeId(NODE + "-" + UUID.randomUUID());
  }

  @Bean
  SqliteDatabase sqliteDatabase(DataDirectory data) {
    return SqliteDatabase.open(StoreFile.in(data));
  }

  @Bean
  @Qualifier("eventStore")
  EventStore eventBus(
      SqliteDatabase database,
      @Qualifier("eventSerializer") Serializer serializer,
      ObjectProvider<EventUpcaster> upcasters) {
    return SqliteEventStore.on(
        SqliteEventStorageEngine.builder(database, serializer, serializer)
            .upcasterChain(upcasters.getIfAvailable(() -> NoOpEventUpcaster.INSTANCE))
            .build());
  }

  /** Made at the first start; what is hashed with it is stored beside it. */
  @Bean
  IdentifierKey identifierKey(DataDirectory data, EventStore events) {
    IdentifierKeyFile file = new IdentifierKeyFile(data.resolve("identifier.key"));
    if (!file.exists()) {
      if (KeyInUse.fingerprintIn(events).isPresent()) {
        throw file.missing();
      }
      file.create();
    }
    return file.read();
  }

  @Bean
  SecretStore secretStore(SqliteDatabase database) {
    return new FileSecretStore(new SqliteSecretStore(database));
  }

  /** Made at the first start, unless the installation is told one. */
  @Bean
  MasterKey masterKey(Environment environment, DataDirectory data, SecretStore store) {
    return MasterKeySource.told(environment)
        .orElseGet(() -> MasterKeySource.own(data.resolve("master.key"), store));
  }

  /** This process alone writes runs. */
  @Bean
  Cache recentRuns() {
    return new RecentRuns();
  }

  @Bean
  SagaStore<Object> sagaStore(SqliteDatabase database, Serializer serializer) {
    return new SqliteSagaStore(database, serializer);
  }

  @Bean
  @Qualifier("sagaTokenStore")
  TokenStore sagaTokenStore(SqliteDatabase database, Serializer serializer) {
    return new SqliteTokenStore(database, serializer, CLAIM_TIMEOUT, NODE);
  }
}
