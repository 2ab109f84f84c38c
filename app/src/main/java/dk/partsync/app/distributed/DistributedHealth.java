package dk.partsync.app.distributed;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Health components {@code axonServer} and {@code mongodb}: down while the server is away. */
@Configuration
@Profile("axonserver")
class DistributedHealth {

  @Bean
  HealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
    return new AbstractHealthIndicator() {
      @Override
      protected void doHealthCheck(Health.Builder builder) {
        builder.status(connections.isConnected(connections.getDefaultContext()) ? "UP" : "DOWN");
      }
    };
  }

  @Bean(destroyMethod = "close")
  MongoProbe mongoProbe(MongoConnection connection) {
    return new MongoProbe(connection);
  }

  @Bean
  HealthIndicator mongodbHealthIndicator(MongoProbe mongo) {
    return new AbstractHealthIndicator() {
      @Override
      protected void doHealthCheck(Health.Builder builder) {
        builder.status(mongo.answers() ? "UP" : "DOWN");
      }
    };
  }
}
