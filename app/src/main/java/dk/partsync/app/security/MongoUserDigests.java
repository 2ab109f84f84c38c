package dk.partsync.app.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** In one document in MongoDB: of several processes that start at once, one writes it. */
@Component
@Profile("axonserver")
final class MongoUserDigests implements UserDigests {

  private static final String COLLECTION = "local_users";
  private static final String ID = "local";
  private static final String DIGESTS = "digests";

  private final MongoTemplate mongo;

  MongoUserDigests(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Map<String, String> read() {
    Document stored = collection().find(new Document("_id", ID)).first();
    Map<String, String> digests = new HashMap<>();
    if (stored != null) {
      stored
          .get(DIGESTS, Document.class)
          .forEach((user, digest) -> digests.put(user, String.valueOf(digest)));
    }
    return digests;
  }

  @Override
  public boolean keepFirst(Map<String, String> digests) {
    try {
      collection()
          .insertOne(new Document("_id", ID).append(DIGESTS, new Document(new HashMap<>(digests))));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(COLLECTION);
  }
}
