package dk.partsync.app.distributed;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Whether MongoDB has a primary that lets this process in. */
final class MongoProbe implements ServerProbe {

  private static final int SECONDS = 2;

  private final MongoConnection connection;
  private final MongoClient client;

  MongoProbe(MongoConnection connection) {
    this.connection = connection;
    this.client =
        MongoClients.create(
            MongoClientSettings.builder(connection.settings())
                .applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                .build());
  }

  @Override
  public String name() {
    return "mongodb";
  }

  @Override
  public String address() {
    return connection.hosts();
  }

  @Override
  public boolean answers() {
    try {
      client.getDatabase(connection.database()).runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException e) {
      return false;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
