package dk.partsync.app.crash;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;

/** A database for views, tokens and dead letters that does not die with the product. */
final class OutlivingViews implements AutoCloseable {

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final ConnectionString database =
      new ConnectionString(server.bindAndGetConnectionString() + "/views");
  private final MongoClient client = MongoClients.create(database);

  ConnectionString database() {
    return database;
  }

  /** Lets the claims of a dead process lapse at once, which the clock would do in seconds. */
  void releaseClaims() {
    client
        .getDatabase("views")
        .getCollection(Views.TOKENS)
        .updateMany(new Document(), Updates.set("owner", null));
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
