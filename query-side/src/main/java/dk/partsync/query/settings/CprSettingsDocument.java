package dk.partsync.query.settings;

import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.CprSettingsView;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** The stored settings of CPR. */
@Document(CprSettingsDocument.COLLECTION)
record CprSettingsDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("settings") CprSettings settings,
    @Field("by") @Nullable String changedBy,
    @Field("at") Instant changedAt)
    implements VersionedDocument {

  static final String COLLECTION = "cpr_settings";

  CprSettingsView view() {
    return new CprSettingsView(settings, version, changedBy, changedAt);
  }
}
