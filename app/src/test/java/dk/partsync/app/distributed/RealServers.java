package dk.partsync.app.distributed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.partsync.servers.FoundServer;
import dk.partsync.servers.TestServer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.springframework.mock.env.MockEnvironment;

/**
 * The servers that tests of profile axonserver run against: those that the environment names, or
 * containers. Without an Axon Server such a test is skipped and says so; without a MongoDB it uses
 * {@link TcpMongo} and says that.
 *
 * <p>An Axon Server has one context, so it must hold no installation: the events of another one
 * would be this one's. In MongoDB each test has a database of its own, dropped afterwards.
 */
public final class RealServers implements AutoCloseable {

  private final String database = "partsync_test_" + UUID.randomUUID().toString().replace("-", "");
  private final @Nullable TcpMongo standIn;

  private RealServers(@Nullable TcpMongo standIn) {
    this.standIn = standIn;
  }

  /** The servers, with a fresh database. */
  public static RealServers use() {
    FoundServer mongo = TestServer.MONGODB.find();
    if (mongo.isThere()) {
      return new RealServers(null);
    }
    LoggerFactory.getLogger(RealServers.class)
        .warn("A stand-in for MongoDB is used: {}", mongo.note());
    return new RealServers(TcpMongo.start(0));
  }

  public String axonServer() {
    return TestServer.AXON_SERVER.find().address();
  }

  public String mongoUri() {
    return standIn == null
        ? withDatabase(TestServer.MONGODB.find().address())
        : standIn.uri(database);
  }

  public String database() {
    return database;
  }

  /** A client with the settings of the profile. */
  public MongoClient mongoClient() {
    MockEnvironment environment =
        new MockEnvironment().withProperty(MongoConnection.PROPERTY, mongoUri());
    return MongoClients.create(MongoConnection.in(environment).settings());
  }

  /**
   * What the virtual machine of a process of the product is told, so that it finds them.
   *
   * @param directory where its key files are put
   */
  public List<String> options(String roles, Path directory) {
    return List.of(
        "-Xmx256m",
        "-Dspring.profiles.active=axonserver",
        "-Dpartsync.roles=" + roles,
        "-Dpartsync.identifier-key-file=" + KeyFile.in(directory),
        "-Dpartsync.master-key-file=" + KeyFile.masterIn(directory),
        "-Daxon.axonserver.servers=" + axonServer(),
        "-Dspring.mongodb.uri=" + mongoUri());
  }

  @Override
  public void close() {
    if (standIn == null) {
      try (MongoClient client = mongoClient()) {
        client.getDatabase(database).drop();
      }
    } else {
      standIn.close();
    }
  }

  private String withDatabase(String uri) {
    int query = uri.indexOf('?');
    String hosts = query < 0 ? uri : uri.substring(0, query);
    String options = query < 0 ? "" : uri.substring(query);
    return (hosts.endsWith("/") ? hosts : hosts + "/") + database + options;
  }

  /** Skips a test, with the reason, where there is no empty Axon Server. */
  public static final class Condition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      FoundServer server = TestServer.AXON_SERVER.find();
      return server.isThere()
          ? ConditionEvaluationResult.enabled("runs against " + server.note())
          : skip(server.note());
    }

    private static ConditionEvaluationResult skip(String reason) {
      LoggerFactory.getLogger(RealServers.class).warn("Skipped: {}", reason);
      return ConditionEvaluationResult.disabled(reason);
    }
  }
}
