package dk.partsync.app.distributed;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Set;

/**
 * A stand-in for MongoDB that several processes can share, and that is as strict about the Stable
 * API as the real one: what is not in version 1 is refused, and so is a client that does not ask
 * for it.
 */
public final class TcpMongo implements AutoCloseable {

  private final MongoServer server = new MongoServer(new StrictBackend());
  private final InetSocketAddress address;

  private TcpMongo(int port) {
    server.bind("127.0.0.1", port);
    address = server.getLocalAddress();
  }

  /** Starts one; port 0 takes a free one. */
  public static TcpMongo start(int port) {
    return new TcpMongo(port);
  }

  /** As a process of its own, for trying things out. */
  public static void main(String[] args) {
    start(Integer.parseInt(args[0]));
  }

  public String uri(String database) {
    return "mongodb://127.0.0.1:" + address.getPort() + "/" + database;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class StrictBackend extends MemoryBackend {

    private static final int API_STRICT_ERROR = 323;

    /** Commands of Stable API version 1 that a client of ours may need. */
    private static final Set<String> VERSION_1 =
        Set.of(
            "aggregate",
            "count",
            "create",
            "createIndexes",
            "delete",
            "drop",
            "dropDatabase",
            "dropIndexes",
            "endSessions",
            "find",
            "findAndModify",
            "getMore",
            "hello",
            "insert",
            "killCursors",
            "listCollections",
            "listIndexes",
            "ping",
            "update");

    @Override
    public Document handleCommand(
        Channel channel, String database, String command, Document query) {
      boolean strict = Boolean.TRUE.equals(query.get("apiStrict"));
      if (command.equals("hello")) {
        return super.handleCommand(channel, database, "isMaster", query)
            .append("isWritablePrimary", true);
      }
      if (!command.equalsIgnoreCase("isMaster") && (!strict || !VERSION_1.contains(command))) {
        throw new MongoServerError(
            API_STRICT_ERROR, "APIStrictError", command + " is not in API Version 1");
      }
      return super.handleCommand(channel, database, command, query);
    }
  }
}
