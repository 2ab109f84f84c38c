package dk.partsync.app.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * In MongoDB, one document for each user: of several processes that start at once, one writes it.
 */
@Component
@Profile("axonserver")
final class MongoUserDigests implements UserDigests {

  private static final String COLLECTION = "local_users";
  private static final String DIGEST = "digest";

  private final MongoTemplate mongo;

  MongoUserDigests(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Map<String, String> read() {
    Map<String, String> digests = new HashMap<>();
    for (Document user : collection().find()) {
      digests.put(user.getString("_id"), user.getString(DIGEST));
    }
    return digests;
  }

  @Override
  public Set<String> keepNew(Map<String, String> digests) {
    Set<String> kept = new HashSet<>();
    digests.forEach(
        (user, digest) -> {
          if (insert(user, digest)) {
            kept.add(user);
          }
        });
    return kept;
  }

  private boolean insert(String user, String digest) {
    try {
      collection().insertOne(new Document("_id", user).append(DIGEST, digest));
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
