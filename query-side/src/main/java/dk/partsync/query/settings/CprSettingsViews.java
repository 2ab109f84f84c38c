package dk.partsync.query.settings;

import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of the CPR settings. */
public final class CprSettingsViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;

  public CprSettingsViews(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                new CprSettingsProjector(
                    mongo,
                    view.writing(),
                    settings ->
                        configuration
                            .queryUpdateEmitter()
                            .emit(FindCprSettings.class, query -> true, settings)));
    configurer.registerQueryHandler(configuration -> new CprSettingsQueries(mongo, view));
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
        List.of(CprSettingsDocument.COLLECTION),
        List.of(),
        slot -> new CprSettingsProjector(mongo, () -> slot, settings -> {}));
  }
}
