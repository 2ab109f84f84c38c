package dk.partsync.app.distributed;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** The event log in Axon Server by itself, for those who work on the log and handle no messages. */
@Profile("axonserver")
public class AxonServerLog {

  @Bean
  AxonServerConfiguration axonServerConfiguration(Environment environment) {
    return Binder.get(environment).bindOrCreate("axon.axonserver", AxonServerConfiguration.class);
  }

  @Bean(destroyMethod = "shutdown")
  AxonServerConnectionManager axonServerConnections(AxonServerConfiguration server) {
    return AxonServerConnectionManager.builder()
        .routingServers(server.getServers())
        .axonServerConfiguration(server)
        .build();
  }

  @Bean
  EventStore eventStore(
      AxonServerConnectionManager connections,
      AxonServerConfiguration server,
      @Qualifier("eventSerializer") Serializer serializer,
      ObjectProvider<EventUpcaster> upcasters) {
    return AxonServerEventStore.builder()
        .configuration(server)
        .platformConnectionManager(connections)
        .snapshotSerializer(serializer)
        .eventSerializer(serializer)
        .upcasterChain(upcasters.getIfAvailable(() -> NoOpEventUpcaster.INSTANCE))
        .snapshotFilter(SnapshotFilter.allowAll())
        .build();
  }
}
