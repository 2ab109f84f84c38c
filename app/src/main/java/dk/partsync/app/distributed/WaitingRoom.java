package dk.partsync.app.distributed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Answers on the product's port while it waits for its servers: it lives, is not ready, and says
 * why; everything else is told to come again.
 */
final class WaitingRoom implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WaitingRoom.class);
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final InetSocketAddress address;
  private final HttpServer server;
  private volatile String components = "";

  WaitingRoom(InetSocketAddress address) throws IOException {
    this.address = address;
    this.server = HttpServer.create();
  }

  static WaitingRoom of(Environment environment) throws IOException {
    return new WaitingRoom(
        new InetSocketAddress(
            environment.getProperty("server.address", "127.0.0.1"),
            environment.getProperty("server.port", Integer.class, 0)));
  }

  /** Begins to answer. */
  void open() throws IOException {
    server.bind(address, 0);
    server.createContext("/", this::answer);
    server.start();
    log.info("Waiting on port {}", port());
  }

  int port() {
    return server.getAddress().getPort();
  }

  /**
   * Says what it waits for.
   *
   * @param missing names of the servers that do not answer
   */
  void awaits(List<String> missing) {
    components =
        missing.stream()
            .map(name -> "\"" + name + "\":{\"status\":\"DOWN\"}")
            .collect(Collectors.joining(","));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/actuator/health/liveness")) {
      send(exchange, OK, "application/json", "{\"status\":\"UP\"}");
    } else if (path.startsWith("/actuator/health")) {
      send(
          exchange,
          UNAVAILABLE,
          "application/json",
          "{\"status\":\"DOWN\",\"components\":{" + components + "}}");
    } else {
      exchange.getResponseHeaders().set("Retry-After", "5");
      send(
          exchange,
          UNAVAILABLE,
          "application/problem+json",
          "{\"title\":\"Service Unavailable\",\"status\":503,\"detail\":"
              + "\"A server that this one needs does not answer; see /actuator/health.\","
              + "\"code\":\"STARTING\"}");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
