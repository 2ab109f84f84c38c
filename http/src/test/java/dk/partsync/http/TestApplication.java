package dk.partsync.http;

import dk.partsync.api.credentials.SecretSeal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The API over real buses whose handlers are set by each test. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(HttpConfiguration.class)
public class TestApplication {

  @Bean
  Backend backend() {
    return new Backend();
  }

  @Bean
  CommandGateway commandGateway(Backend backend) {
    return backend.commandGateway();
  }

  /** Shows what was sealed only to those who know how. */
  @Bean
  SecretSeal secretSeal() {
    return new ReversingSeal();
  }

  @Bean
  QueryGateway queryGateway(Backend backend) {
    return backend.queryGateway();
  }
}
