package dk.partsync.registers.datafordeler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers questions and hands out tokens as a test says, the last answer for ever. */
public class FakePlatform implements AutoCloseable {

  @FunctionalInterface
  public interface Reply {
    void give(HttpExchange exchange) throws IOException;
  }

  /** A question as it arrived. */
  public record Asked(
      String authorization, String contentType, @Nullable String urlQuery, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Function<Asked, Reply>> answers = new ArrayDeque<>();
  private final Queue<Function<Asked, Reply>> tokens = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Asked> tokenRequests = new ArrayList<>();
  private final AtomicInteger issued = new AtomicInteger();

  public FakePlatform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/graphql", exchange -> answer(exchange, asked, answers));
    server.createContext("/_search", exchange -> answer(exchange, asked, answers));
    server.createContext("/token", exchange -> answer(exchange, tokenRequests, tokens));
    tokens.add(unused -> json(200, token(issued.incrementAndGet(), 3600)));
    server.start();
  }

  public static String token(int number, long seconds) {
    return "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
        .formatted(number, seconds);
  }

  private void answer(HttpExchange exchange, List<Asked> log, Queue<Function<Asked, Reply>> replies)
      throws IOException {
    Asked question =
        new Asked(
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            exchange.getRequestURI().getRawQuery(),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Function<Asked, Reply> reply;
    synchronized (this) {
      log.add(question);
      reply = replies.size() > 1 ? replies.remove() : replies.element();
    }
    try (exchange) {
      reply.apply(question).give(exchange);
    }
  }

  public FakePlatform answers(Reply... replies) {
    script(answers, replies);
    return this;
  }

  /** Answers by what is asked. */
  public synchronized FakePlatform answersBy(Function<Asked, Reply> replies) {
    answers.clear();
    answers.add(replies);
    return this;
  }

  public FakePlatform tokens(Reply... replies) {
    script(tokens, replies);
    return this;
  }

  private synchronized void script(Queue<Function<Asked, Reply>> queue, Reply... replies) {
    queue.clear();
    for (Reply reply : replies) {
      queue.add(unused -> reply);
    }
  }

  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  public synchronized List<Asked> tokenRequests() {
    return List.copyOf(tokenRequests);
  }

  /** Both kinds of credentials get their tokens here. */
  public TokenAddresses tokenAddresses() {
    return new TokenAddresses(url("/token"), url("/token"));
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public static Reply json(int status, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  public static String connection(String field, String next, Object... nodes) {
    return "{\"data\":{\"%s\":{\"pageInfo\":{\"hasNextPage\":%s,\"endCursor\":\"%s\"},\"nodes\":%s}}}"
        .formatted(field, !next.isEmpty(), next, List.of(nodes));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
