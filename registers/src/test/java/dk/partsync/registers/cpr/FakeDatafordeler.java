package dk.partsync.registers.cpr;

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

/** Answers questions and hands out tokens as a test says, the last answer for ever. */
final class FakeDatafordeler implements AutoCloseable {

  @FunctionalInterface
  interface Reply {
    void give(HttpExchange exchange) throws IOException;
  }

  /** A question as it arrived. */
  record Asked(String authorization, String contentType, String body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Reply> answers = new ArrayDeque<>();
  private final Queue<Reply> tokens = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Asked> tokenRequests = new ArrayList<>();
  private final AtomicInteger issued = new AtomicInteger();

  FakeDatafordeler() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/graphql", exchange -> answer(exchange, asked, answers));
    server.createContext("/token", exchange -> answer(exchange, tokenRequests, tokens));
    tokens.add(exchange -> json(200, token(issued.incrementAndGet(), 3600)).give(exchange));
    server.start();
  }

  static String token(int number, long seconds) {
    return "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
        .formatted(number, seconds);
  }

  private void answer(HttpExchange exchange, List<Asked> log, Queue<Reply> replies)
      throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply;
    synchronized (this) {
      log.add(
          new Asked(
              exchange.getRequestHeaders().getFirst("Authorization"),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              body));
      reply = replies.size() > 1 ? replies.remove() : replies.element();
    }
    try (exchange) {
      reply.give(exchange);
    }
  }

  FakeDatafordeler answers(Reply... replies) {
    return script(answers, replies);
  }

  FakeDatafordeler tokens(Reply... replies) {
    return script(tokens, replies);
  }

  private synchronized FakeDatafordeler script(Queue<Reply> queue, Reply... replies) {
    queue.clear();
    queue.addAll(List.of(replies));
    return this;
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  synchronized List<Asked> tokenRequests() {
    return List.copyOf(tokenRequests);
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  CprAccess access() {
    return new CprAccess(false, url("/graphql"), url("/token"), "client-1", 0, 0, true);
  }

  CprAccess privateAccess() {
    return new CprAccess(true, url("/graphql"), url("/token"), "client-1", 0, 0, true);
  }

  static Reply json(int status, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** A page of persons from the service for authorities. */
  static Reply page(String next, Object... persons) {
    return json(200, connection("CPRCustom_PublicSectorPerson", next, persons));
  }

  static Reply privatePage(Object... persons) {
    return json(200, connection("CPRCustom_PrivateSectorPerson", "", persons));
  }

  static String connection(String field, String next, Object... persons) {
    return "{\"data\":{\"%s\":{\"pageInfo\":{\"hasNextPage\":%s,\"endCursor\":\"%s\"},\"nodes\":%s}}}"
        .formatted(field, !next.isEmpty(), next, List.of(persons));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
