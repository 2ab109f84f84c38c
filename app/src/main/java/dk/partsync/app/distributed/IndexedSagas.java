package dk.partsync.app.distributed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;

/** The indexes that serve the queries of Axon's saga store, which makes none itself. */
final class IndexedSagas {

  private static final List<IndexModel> INDEXES =
      List.of(
          new IndexModel(
              Indexes.ascending("sagaIdentifier"), new IndexOptions().name("saga").unique(true)),
          new IndexModel(
              Indexes.ascending("sagaType", "associations"),
              new IndexOptions().name("association")));

  private IndexedSagas() {}

  static void create(MongoCollection<Document> sagas) {
    sagas.createIndexes(INDEXES);
  }
}
