package dk.partsync.query.credentials;

import dk.partsync.api.credentials.HeldCredentials;
import dk.partsync.query.projection.MessageAsText;
import dk.partsync.query.projection.VersionedDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The stored credentials of a register.
 *
 * @param held {@link HeldCredentials} as text
 */
@Document(CredentialsDocument.COLLECTION)
record CredentialsDocument(
    @Id String id, @Field(VersionedDocument.VERSION_FIELD) long version, @Field("held") String held)
    implements VersionedDocument {

  static final String COLLECTION = "credentials";

  static CredentialsDocument of(HeldCredentials held, long version) {
    return new CredentialsDocument(
        HeldCredentials.streamOf(held.register()), version, MessageAsText.write(held));
  }

  HeldCredentials asHeld() {
    return MessageAsText.read(held, HeldCredentials.class);
  }
}
