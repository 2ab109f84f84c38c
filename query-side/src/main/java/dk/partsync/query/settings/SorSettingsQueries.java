package dk.partsync.query.settings;

import dk.partsync.api.settings.FindSorSettings;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.query.projection.View;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers what the settings are; before any change, what a fresh installation has. */
final class SorSettingsQueries {

  private static final String SETTINGS_ID = "settings-SOR";

  private final MongoTemplate mongo;
  private final View view;

  SorSettingsQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  SorSettingsView find(FindSorSettings query) {
    SorSettingsDocument stored =
        mongo.findById(
            SETTINGS_ID, SorSettingsDocument.class, view.reading(SorSettingsDocument.COLLECTION));
    return stored == null
        ? new SorSettingsView(SorSettings.defaults(), 0, null, null)
        : stored.view();
  }
}
