package dk.partsync.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A register as it answered once. A question is put to it the first time only, and its answer kept,
 * so that what is measured is not the register. Neither the moments in a question nor a key in its
 * address tell it from another.
 */
final class RecordedRegister implements AutoCloseable {

  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:?\\d\\d)");
  private static final int THREADS = 4;

  private final URI register;
  private final Path directory;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile Path answers;

  /**
   * @param register any address of it
   * @param directory where answers are kept
   */
  RecordedRegister(URI register, Path directory) throws IOException {
    this.register = register;
    this.directory = directory;
    this.answers = keepIn("before");
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Keeps answers, and looks for kept ones, under this name from now on; says where that is. */
  Path keepIn(String name) throws IOException {
    answers = Files.createDirectories(directory.resolve(name));
    return answers;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Where it is asked here what the register is asked there. */
  String here(URI there) {
    return "http://127.0.0.1:" + port() + there.getRawPath();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] question = exchange.getRequestBody().readAllBytes();
      Path kept = answers.resolve(nameOf(exchange.getRequestURI().getRawPath(), question));
      if (!Files.exists(kept)) {
        Files.write(kept, ask(exchange, question));
      }
      byte[] answer = Files.readAllBytes(kept);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private byte[] ask(HttpExchange exchange, byte[] question) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(register.resolve(exchange.getRequestURI()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(question));
    for (String name : new String[] {"Content-Type", "Authorization"}) {
      String value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("the register answered " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String nameOf(String path, byte[] question) {
    String asked = MOMENT.matcher(path + new String(question, UTF_8)).replaceAll("");
    return UUID.nameUUIDFromBytes(asked.getBytes(UTF_8)).toString();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
