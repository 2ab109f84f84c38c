package dk.partsync.query.settings;

import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.api.settings.FindCprSettings;
import dk.partsync.query.projection.View;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers what the settings are; before any change, what a fresh installation has. */
final class CprSettingsQueries {

  private static final String SETTINGS_ID = "settings-CPR";

  private final MongoTemplate mongo;
  private final View view;

  CprSettingsQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  CprSettingsView find(FindCprSettings query) {
    CprSettingsDocument stored =
        mongo.findById(
            SETTINGS_ID, CprSettingsDocument.class, view.reading(CprSettingsDocument.COLLECTION));
    return stored == null
        ? new CprSettingsView(CprSettings.defaults(), 0, null, null)
        : stored.view();
  }
}
