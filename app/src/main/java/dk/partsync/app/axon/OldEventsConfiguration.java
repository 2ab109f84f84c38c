package dk.partsync.app.axon;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How events of revisions before the current ones are read. The verbs on the log do without, for
 * they copy what is stored as it is.
 */
@Configuration
class OldEventsConfiguration {

  @Bean
  EventUpcaster upcasters() {
    return new EventUpcasterChain(new OneTokenAddress());
  }
}
