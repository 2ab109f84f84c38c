package dk.partsync.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A plain client that tells how an answer ended. */
final class Client {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What came, and whether the answer was whole by the rules of HTTP. */
  record Answer(HttpResponse<?> response, byte[] body, boolean whole) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  Answer get(URI uri, String... headers) throws IOException {
    return send("GET", uri, headers);
  }

  Answer send(String method, URI uri, String... headers) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(Duration.ofSeconds(2));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<InputStream> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      return read(response);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static Answer read(HttpResponse<InputStream> response) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (InputStream in = response.body()) {
      in.transferTo(body);
      return new Answer(response, body.toByteArray(), true);
    } catch (IOException e) {
      return new Answer(response, body.toByteArray(), false);
    }
  }
}
