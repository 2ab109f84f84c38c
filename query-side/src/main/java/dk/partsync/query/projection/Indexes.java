package dk.partsync.query.projection;

import com.mongodb.MongoServerException;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The indexes of a collection. A server that has them already leaves them as they are. */
public record Indexes(String collection, List<IndexModel> models) {

  /** An ascending index; a field with a leading minus goes downwards. */
  public static IndexModel index(String name, String... fields) {
    Document keys = new Document();
    for (String field : fields) {
      boolean down = field.startsWith("-");
      keys.append(down ? field.substring(1) : field, down ? -1 : 1);
    }
    return new IndexModel(keys, new IndexOptions().name(name));
  }

  public void create(MongoTemplate mongo) {
    mongo.getCollection(collection).createIndexes(models);
  }

  /**
   * Whether the server uses indexes at all. The embedded stand-in lists those that it was told to
   * create but keeps none that is not unique; it gives itself away by taking a hint for an index
   * that nobody created, which a server with indexes refuses.
   */
  public static boolean areUsed(MongoTemplate mongo, String collection) {
    try {
      mongo.getCollection(collection).find().hintString("no-such-index").first();
      return false;
    } catch (MongoServerException e) {
      return true;
    }
  }
}
