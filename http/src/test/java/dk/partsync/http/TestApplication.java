package dk.partsync.http;

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

  @Bean
  QueryGateway queryGateway(Backend backend) {
    return backend.queryGateway();
  }
}
