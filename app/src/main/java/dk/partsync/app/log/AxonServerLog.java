package dk.partsync.app.log;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Profile axonserver: Axon Server's event store alone, without the buses. */
@Profile("axonserver")
class AxonServerLog {

  @Bean
  AxonServerConfiguration axonServer(Environment environment) {
    return Binder.get(environment).bindOrCreate("axon.axonserver", AxonServerConfiguration.class);
  }

  @Bean(destroyMethod = "shutdown")
  AxonServerConnectionManager connections(AxonServerConfiguration server) {
    return AxonServerConnectionManager.builder()
        .routingServers(server.getServers())
        .axonServerConfiguration(server)
        .build();
  }

  @Bean
  EventStore eventStore(
      AxonServerConfiguration server,
      AxonServerConnectionManager connections,
      @Qualifier("eventSerializer") Serializer serializer) {
    return AxonServerEventStore.builder()
        .configuration(server)
        .platformConnectionManager(connections)
        .defaultContext(server.getContext())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .snapshotFilter(SnapshotFilter.allowAll())
        .build();
  }
}
