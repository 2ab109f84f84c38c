package dk.partsync.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;

/** A user of the HTTP API, who knows nothing else of the product. */
public final class ApiClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final int port;
  private final Users users;
  private final String user;

  public ApiClient(int port, Users users, String user) {
    this.port = port;
    this.users = users;
    this.user = user;
  }

  /** The same API as another of the installation's users. */
  public ApiClient as(String other) {
    return new ApiClient(port, users, other);
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Answer post(String path, String json, String... headers) {
    return send(jsonTo(path, headers).POST(BodyPublishers.ofString(json)));
  }

  public Answer put(String path, String json, String... headers) {
    return send(jsonTo(path, headers).PUT(BodyPublishers.ofString(json)));
  }

  public Answer delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  /** The lines of an answer as they come, up to its end. */
  public HttpResponse<Stream<String>> stream(String path, String... headers) {
    return exchange(request(path, headers).GET().build(), BodyHandlers.ofLines());
  }

  private Answer send(HttpRequest.Builder request) {
    return Answer.of(exchange(request.timeout(PATIENCE).build(), BodyHandlers.ofString()));
  }

  private HttpRequest.Builder jsonTo(String path, String... headers) {
    return request(path, headers).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (users.password(user) != null) {
      request.header("Authorization", "Basic " + credentials());
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private String credentials() {
    String pair = user + ":" + users.password(user);
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> HttpResponse<T> exchange(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return HTTP.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
