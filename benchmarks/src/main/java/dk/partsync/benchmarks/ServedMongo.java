package dk.partsync.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** A stand-in for MongoDB that clients of the Stable API can greet. */
final class ServedMongo implements AutoCloseable {

  private final MongoServer server = new MongoServer(new Greeting());

  /** Starts serving a database; answers its URI. */
  String serve() {
    return "mongodb://127.0.0.1:" + server.bind().getPort() + "/partsync";
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class Greeting extends MemoryBackend {

    @Override
    public Document handleCommand(
        Channel channel, String database, String command, Document query) {
      if (command.equals("hello")) {
        return super.handleCommand(channel, database, "isMaster", query)
            .append("isWritablePrimary", true);
      }
      return super.handleCommand(channel, database, command, query);
    }
  }
}
