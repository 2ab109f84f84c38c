package dk.partsync.query.settings;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of settings. */
public final class SettingsViews implements ConfigurerModule {

  private final MongoTemplate mongo;

  public SettingsViews(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration -> new SorSettingsProjector(mongo, configuration.queryUpdateEmitter()));
    configurer.registerQueryHandler(configuration -> new SorSettingsQueries(mongo));
  }
}
