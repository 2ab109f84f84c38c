package dk.partsync.app.distributed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dk.partsync.app.credentials.SecretStore;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * In MongoDB, one document for each. Whatever the URI says, a majority has a write on disk before
 * it counts, and what is read is what a majority has.
 */
final class MongoSecretStore implements SecretStore {

  private static final String COLLECTION = "secrets";
  private static final String SEALED = "sealed";

  private final MongoCollection<Document> secrets;

  MongoSecretStore(MongoDatabase database) {
    secrets =
        database
            .getCollection(COLLECTION)
            .withReadPreference(ReadPreference.primary())
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public Optional<byte[]> find(String id) {
    return Optional.ofNullable(secrets.find(eq(id)).first()).map(MongoSecretStore::sealed);
  }

  @Override
  public void keep(String id, byte[] sealed) {
    secrets.replaceOne(
        eq(id),
        new Document("_id", id).append(SEALED, new Binary(sealed)),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public byte[] keepFirst(String id, byte[] sealed) {
    Document kept =
        secrets.findOneAndUpdate(
            eq(id),
            Updates.setOnInsert(SEALED, new Binary(sealed)),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return sealed(Objects.requireNonNull(kept));
  }

  @Override
  public void destroy(String id) {
    secrets.deleteOne(eq(id));
  }

  private static byte[] sealed(Document secret) {
    return Objects.requireNonNull(secret.get(SEALED, Binary.class)).getData();
  }
}
