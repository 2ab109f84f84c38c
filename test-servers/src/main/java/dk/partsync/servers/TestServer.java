package dk.partsync.servers;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The real servers that store-dependent tests run against: the one that the environment names;
 * otherwise a container, when a Docker engine answers; otherwise none, and the reason.
 */
public final class TestServer {

  /** Address as host:port of its gRPC port. */
  public static final TestServer AXON_SERVER =
      new TestServer(
          "PARTSYNC_TEST_AXONSERVER", "host:port of an Axon Server", Containers::axonServer);

  /** Address as a URI without a database. */
  public static final TestServer MONGODB =
      new TestServer(
          "PARTSYNC_TEST_MONGODB", "URI of a MongoDB, without a database", Containers::mongoDb);

  private final String variable;
  private final String form;
  private final Supplier<String> container;
  private @Nullable FoundServer found;

  private TestServer(String variable, String form, Supplier<String> container) {
    this.variable = variable;
    this.form = form;
    this.container = container;
  }

  /** Looks once; a container that is started for it lives until this process ends. */
  public synchronized FoundServer find() {
    if (found == null) {
      found = look(System.getenv(), Docker::answers);
    }
    return found;
  }

  FoundServer look(Map<String, String> environment, Supplier<Boolean> docker) {
    String named = environment.get(variable);
    if (named != null && !named.isBlank()) {
      return new FoundServer(named, "named by " + variable);
    }
    String unnamed = variable + " is not set (" + form + ")";
    if (!docker.get()) {
      return new FoundServer(null, unnamed + " and no Docker engine answers");
    }
    try {
      return new FoundServer(container.get(), "a container");
    } catch (RuntimeException e) {
      return new FoundServer(null, unnamed + " and its container does not start: " + e);
    }
  }
}
