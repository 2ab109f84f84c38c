package dk.partsync.query.settings;

import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.settings.SorSettingsView;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** The stored settings of SOR. */
@Document(SorSettingsDocument.COLLECTION)
record SorSettingsDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("settings") SorSettings settings,
    @Field("by") @Nullable String changedBy,
    @Field("at") Instant changedAt)
    implements VersionedDocument {

  static final String COLLECTION = "sor_settings";

  SorSettingsView view() {
    return new SorSettingsView(settings, version, changedBy, changedAt);
  }
}
