package dk.partsync.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection to the API, kept alive as long as the server does; it takes little of the
 * machine's time from what is measured.
 */
final class ApiConnection implements AutoCloseable {

  private static final int STATUS = "HTTP/1.1 ".length();

  private final int port;
  private final String headers;
  private Socket socket;
  private InputStream in;

  /**
   * @param authorization value of the header, none for what is open to everybody
   */
  ApiConnection(int port, @Nullable String authorization) throws IOException {
    this.port = port;
    this.headers =
        "Host: localhost\r\n"
            + (authorization == null ? "" : "Authorization: " + authorization + "\r\n");
    this.socket = connect();
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** Sends a body in ASCII and gives the status of the answer. */
  int post(String path, String json) throws IOException {
    String request =
        "POST %s HTTP/1.1\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(path, headers, json.length(), json);
    return status(request);
  }

  /** Reads to the end of the answer and gives its status. */
  int get(String path) throws IOException {
    return status("GET %s HTTP/1.1\r\n%s\r\n".formatted(path, headers));
  }

  private int status(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    int status = Integer.parseInt(line().substring(STATUS, STATUS + 3));
    long length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String name = header.toLowerCase(Locale.ROOT);
      if (name.startsWith("content-length:")) {
        length = Long.parseLong(name.substring(15).strip());
      }
      chunked |= name.equals("transfer-encoding: chunked");
      last |= name.equals("connection: close");
    }
    if (chunked) {
      skipChunks();
    } else {
      in.skipNBytes(length);
    }
    if (last) {
      socket.close();
      socket = connect();
      in = new BufferedInputStream(socket.getInputStream());
    }
    return status;
  }

  private void skipChunks() throws IOException {
    long size;
    do {
      size = Long.parseLong(line(), 16);
      in.skipNBytes(size + 2);
    } while (size > 0);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private Socket connect() throws IOException {
    Socket connected = new Socket(InetAddress.getLoopbackAddress(), port);
    connected.setTcpNoDelay(true);
    return connected;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
