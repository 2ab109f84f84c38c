package dk.partsync.query.settings;

import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.settings.CvrSettingsView;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** The stored settings of CVR. */
@Document(CvrSettingsDocument.COLLECTION)
record CvrSettingsDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("settings") CvrSettings settings,
    @Field("by") @Nullable String changedBy,
    @Field("at") Instant changedAt)
    implements VersionedDocument {

  static final String COLLECTION = "cvr_settings";

  CvrSettingsView view() {
    return new CvrSettingsView(settings, version, changedBy, changedAt);
  }
}
