package dk.partsync.query.projection;

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
}
