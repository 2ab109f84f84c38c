package dk.partsync.query.operations;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires what administrators ask and command about the views. */
public final class OperationsViews implements ConfigurerModule {

  private final DeadLetters letters;

  public OperationsViews(MongoTemplate mongo) {
    letters = new DeadLetters(mongo);
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer.registerMessageHandler(
        configuration ->
            new DeadLetterHandler(
                letters,
                new DeadLetterReader(configuration.serializer()),
                configuration.eventProcessingConfiguration()));
  }
}
