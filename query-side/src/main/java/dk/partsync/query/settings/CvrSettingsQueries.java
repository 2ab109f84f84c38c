package dk.partsync.query.settings;

import dk.partsync.api.settings.ChangeCvrSettings;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.api.settings.FindCvrSettings;
import dk.partsync.query.projection.View;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers what the settings are; before any change, what a fresh installation has. */
final class CvrSettingsQueries {

  private final MongoTemplate mongo;
  private final View view;

  CvrSettingsQueries(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @QueryHandler
  CvrSettingsView find(FindCvrSettings query) {
    CvrSettingsDocument stored =
        mongo.findById(
            ChangeCvrSettings.SETTINGS_ID,
            CvrSettingsDocument.class,
            view.reading(CvrSettingsDocument.COLLECTION));
    return stored == null
        ? new CvrSettingsView(CvrSettings.defaults(), 0, null, null)
        : stored.view();
  }
}
