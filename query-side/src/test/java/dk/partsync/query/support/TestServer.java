package dk.partsync.query.support;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import dk.partsync.servers.FoundServer;
import dk.partsync.store.documents.IndexedBackend;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The servers that the suites run against; every start makes an empty database. */
public enum TestServer {
  STAND_IN {
    @Override
    public Running start() {
      AtomicLong examined = new AtomicLong();
      MongoServer server = new MongoServer(new IndexedBackend(examined::incrementAndGet, () -> {}));
      return new Running(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString())),
          examined,
          server::shutdownNow);
    }
  },
  /** As strict about the Stable API as profile axonserver. */
  REAL {
    @Override
    public Running start() {
      return new Running(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(found().address()))
              .serverApi(
                  ServerApi.builder()
                      .version(ServerApiVersion.V1)
                      .strict(true)
                      .deprecationErrors(true)
                      .build()),
          new AtomicLong(),
          () -> {});
    }
  };

  static FoundServer found() {
    return dk.partsync.servers.TestServer.MONGODB.find();
  }

  /** The stand-in, and the real server if there is one. */
  static Stream<TestServer> present() {
    return Stream.of(values()).filter(server -> server == STAND_IN || found().isThere());
  }

  public abstract Running start();

  /** A server with what was asked of it. */
  public static final class Running implements AutoCloseable, CommandListener {

    public final MongoTemplate mongo;
    public final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    /** How many documents the stand-in has held against queries. */
    public final AtomicLong examined;

    private final MongoClient client;
    private final Runnable stop;

    Running(MongoClientSettings.Builder settings, AtomicLong examined, Runnable stop) {
      this.examined = examined;
      this.stop = stop;
      client = MongoClients.create(settings.addCommandListener(this).build());
      mongo = new MongoTemplate(client, "partsync-test-" + UUID.randomUUID());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
      commands.add(event.getCommand().clone());
    }

    @Override
    public void close() {
      mongo.getDb().drop();
      client.close();
      stop.run();
    }
  }
}
