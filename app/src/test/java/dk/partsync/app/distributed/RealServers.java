package dk.partsync.app.distributed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * The servers that tests of profile axonserver run against: those named by {@code
 * PARTSYNC_TEST_AXONSERVER} (host:port) and {@code PARTSYNC_TEST_MONGODB} (a URI without a
 * database). Without an Axon Server such a test is skipped and says so; without a MongoDB it uses
 * {@link TcpMongo} and says that.
 *
 * <p>An Axon Server has one context, so it must hold no installation: the events of another one
 * would be this one's. In MongoDB each test has a database of its own, dropped afterwards.
 */
public final class RealServers implements AutoCloseable {

  public static final String AXON_SERVER = System.getenv("PARTSYNC_TEST_AXONSERVER");
  public static final @Nullable String MONGODB = System.getenv("PARTSYNC_TEST_MONGODB");

  private final String database = "partsync_test_" + UUID.randomUUID().toString().replace("-", "");
  private final @Nullable TcpMongo standIn;

  private RealServers(@Nullable TcpMongo standIn) {
    this.standIn = standIn;
  }

  /** The servers, with a fresh database. */
  public static RealServers use() {
    if (MONGODB == null) {
      LoggerFactory.getLogger(RealServers.class)
          .warn("PARTSYNC_TEST_MONGODB is not set: a stand-in for MongoDB is used");
      return new RealServers(TcpMongo.start(0));
    }
    return new RealServers(null);
  }

  public String axonServer() {
    return AXON_SERVER;
  }

  public String mongoUri() {
    return standIn == null ? withDatabase(String.valueOf(MONGODB)) : standIn.uri(database);
  }

  /** What the virtual machine of a process of the product is told, so that it finds them. */
  public List<String> options(String roles) {
    return List.of(
        "-Xmx256m",
        "-Dspring.profiles.active=axonserver",
        "-Dpartsync.roles=" + roles,
        "-Daxon.axonserver.servers=" + axonServer(),
        "-Dspring.mongodb.uri=" + mongoUri());
  }

  @Override
  public void close() {
    if (standIn == null) {
      try (MongoClient client = MongoClients.create(mongoUri())) {
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
      if (AXON_SERVER == null) {
        return skip("PARTSYNC_TEST_AXONSERVER is not set (host:port of an empty Axon Server)");
      }
      return ConditionEvaluationResult.enabled("runs against " + AXON_SERVER);
    }

    private static ConditionEvaluationResult skip(String reason) {
      LoggerFactory.getLogger(RealServers.class).warn("Skipped: {}", reason);
      return ConditionEvaluationResult.disabled(reason);
    }
  }

  /** Position of the last event that the Axon Server holds, -1 when it is empty. */
  public static long lastEvent() throws Exception {
    String[] address = AXON_SERVER.split(":");
    AxonServerConnectionFactory factory =
        AxonServerConnectionFactory.forClient("partsync-tests")
            .routingServers(new ServerAddress(address[0], Integer.parseInt(address[1])))
            .build();
    try {
      AxonServerConnection connection = factory.connect("default");
      return connection.eventChannel().getLastToken().get(10, TimeUnit.SECONDS);
    } finally {
      factory.shutdown();
    }
  }
}
