package dk.partsync.app.axon;

import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** One stored form for messages, events, sagas and tokens (docs/adr/0004). */
@Configuration
public class SerializerConfiguration {

  @Bean
  @Primary
  Serializer serializer() {
    return new StoredFormSerializer();
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer(Serializer serializer) {
    return serializer;
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(Serializer serializer) {
    return serializer;
  }
}
