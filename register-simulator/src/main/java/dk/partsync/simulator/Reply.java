package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An answer that can still be spoilt before it is sent. */
final class Reply {

  private final int status;
  private final String contentType;
  private final byte[] body;

  private Reply(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /** Makes a reply to a request. */
  @FunctionalInterface
  interface Maker {
    Reply reply(HttpExchange exchange) throws IOException;
  }

  static Reply json(int status, String json) {
    return text(status, "application/json", json);
  }

  static Reply text(int status, String contentType, String text) {
    return new Reply(
        status, contentType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Errors as GraphQL has them, without data (section 4.9). */
  static Reply errors(int status, String message, String code) {
    String extensions = code.isEmpty() ? "" : ",\"extensions\":{\"code\":\"" + code + "\"}";
    return json(status, "{\"errors\":[{\"message\":\"" + message + "\"" + extensions + "}]}");
  }

  int status() {
    return status;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  Reply withText(String text) {
    return new Reply(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A consistent answer that ends too early. */
  Reply cutTo(int percent) {
    return new Reply(status, contentType, Arrays.copyOf(body, body.length * percent / 100));
  }

  void send(HttpExchange exchange, Body how) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    how.send(exchange, status, new ByteArrayInputStream(body), body.length);
  }
}
