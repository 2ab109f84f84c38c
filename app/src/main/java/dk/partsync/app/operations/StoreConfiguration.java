package dk.partsync.app.operations;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.DataDirectory;
import dk.partsync.app.ProcessRole;
import dk.partsync.store.SqliteDatabase;
import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Answers how the event store stands, in whatever profile. */
@Configuration
class StoreConfiguration {

  @Bean(destroyMethod = "stop")
  @Profile("embedded")
  StoreCheckTask storeCheckTask(SqliteDatabase database, DataDirectory data, Clock clock) {
    return new StoreCheckTask(database, new LastVerification(data), clock);
  }

  @Bean
  @Profile("embedded")
  ConfigurerModule embeddedStore(
      SqliteDatabase database, DataDirectory data, StoreCheckTask check) {
    return configurer ->
        configurer.registerMessageHandler(c -> new EmbeddedStoreHandler(database, data, check));
  }

  @Bean
  @Profile("axonserver")
  @ConditionalOnRole(ProcessRole.QUERY)
  ConfigurerModule serverStore() {
    return configurer -> configurer.registerQueryHandler(ServerStoreHandler::new);
  }

  @Bean
  @Profile("axonserver")
  @ConditionalOnRole(ProcessRole.COMMAND)
  ConfigurerModule refuseCheck() {
    return configurer -> configurer.registerCommandHandler(c -> new RefuseCheck());
  }
}
