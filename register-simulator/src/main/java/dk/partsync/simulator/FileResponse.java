package dk.partsync.simulator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.function.IntConsumer;

/** Answers a request for a file by its conditions and range. */
final class FileResponse {

  private final HttpExchange exchange;
  private final IntConsumer onStatus;

  /**
   * @param onStatus told the status before it is sent
   */
  FileResponse(HttpExchange exchange, IntConsumer onStatus) {
    this.exchange = exchange;
    this.onStatus = onStatus;
  }

  void send(PublishedFile file, FileChannel channel, Body body) throws IOException {
    Selection selection = Selection.of(exchange.getRequestHeaders(), file);
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", file.etag());
    headers.set("Last-Modified", file.lastModified());
    headers.set("Accept-Ranges", "bytes");
    switch (selection.status()) {
      case 304 -> sendEmpty(304);
      case 416 -> {
        headers.set("Content-Range", "bytes */" + file.length());
        sendEmpty(416);
      }
      default -> sendPart(file, selection, channel, body);
    }
  }

  private void sendPart(PublishedFile file, Selection selection, FileChannel channel, Body body)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", file.contentType());
    if (selection.status() == 206) {
      long last = selection.from() + selection.length() - 1;
      headers.set("Content-Range", "bytes " + selection.from() + "-" + last + "/" + file.length());
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Long.toString(selection.length()));
      sendEmpty(selection.status());
    } else if (selection.length() == 0) {
      sendEmpty(selection.status());
    } else {
      onStatus.accept(selection.status());
      InputStream in = Channels.newInputStream(channel.position(selection.from()));
      body.send(exchange, selection.status(), in, selection.length());
    }
  }

  private void sendEmpty(int status) throws IOException {
    onStatus.accept(status);
    exchange.sendResponseHeaders(status, -1);
  }
}
