package dk.partsync.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends status and body of an answer whose other headers are set. */
@FunctionalInterface
interface Body {

  /** Something to do before a connection is dropped. */
  @FunctionalInterface
  interface BeforeDrop {
    void run() throws IOException;
  }

  /**
   * Sends from the stream.
   *
   * @param length bytes to send, more than 0
   */
  void send(HttpExchange exchange, int status, InputStream in, long length) throws IOException;

  static Body whole() {
    return (exchange, status, in, length) -> {
      exchange.sendResponseHeaders(status, length);
      copy(in, exchange.getResponseBody(), length);
    };
  }

  /**
   * Drips 4 KiB at a time.
   *
   * @param closing ends the dripping
   */
  static Body slow(Duration pause, CountDownLatch closing) {
    return (exchange, status, in, length) -> {
      exchange.sendResponseHeaders(status, length);
      OutputStream out = exchange.getResponseBody();
      for (long left = length; left > 0; left -= 4096) {
        if (hasHappened(closing, pause)) {
          throw new DroppedConnection();
        }
        copy(in, out, Math.min(left, 4096));
        out.flush();
      }
    };
  }

  static Body torn(int percent, BeforeDrop beforeDrop) {
    return (exchange, status, in, length) -> {
      exchange.sendResponseHeaders(status, length);
      copy(in, exchange.getResponseBody(), length * percent / 100);
      exchange.getResponseBody().flush();
      beforeDrop.run();
      throw new DroppedConnection();
    };
  }

  static Body tornWithoutLength() {
    return (exchange, status, in, length) -> {
      exchange.sendResponseHeaders(status, 0);
      copy(in, exchange.getResponseBody(), length / 2);
      exchange.getResponseBody().flush();
      throw new DroppedConnection();
    };
  }

  /** Says nothing until the simulator closes, and then drops the connection. */
  static void await(CountDownLatch closing) throws IOException {
    await(closing, Duration.ofDays(1));
    throw new DroppedConnection();
  }

  /** Says nothing for so long; drops the connection when the simulator closes meanwhile. */
  static void await(CountDownLatch closing, Duration wait) throws IOException {
    if (hasHappened(closing, wait)) {
      throw new DroppedConnection();
    }
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  private static boolean hasHappened(CountDownLatch closing, Duration wait) throws IOException {
    try {
      return closing.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
