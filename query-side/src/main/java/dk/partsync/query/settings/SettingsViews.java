package dk.partsync.query.settings;

import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of settings. */
public final class SettingsViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;

  public SettingsViews(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                new SorSettingsProjector(
                    mongo,
                    view.writing(),
                    settings ->
                        configuration
                            .queryUpdateEmitter()
                            .emit(FindSorSettings.class, query -> true, settings)));
    configurer.registerQueryHandler(configuration -> new SorSettingsQueries(mongo, view));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view,
        batchSize,
        List.of(SorSettingsDocument.COLLECTION),
        List.of(),
        slot -> new SorSettingsProjector(mongo, () -> slot, settings -> {}));
  }
}
