package dk.partsync.registers.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FailureCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not keep to HTTP, or reset the connection. */
@Timeout(60)
class BrokenProtocolTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabcde",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nabcde",
        "HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nabcde",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabcde",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabcde",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabcde",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
        "nonsense\r\n\r\n",
        ""
      })
  @DisplayName("N-38 an answer against the protocol, or cut off by a reset, is no file")
  void anAnswerAgainstTheProtocolIsNoFile(String answer) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SourceDownloader downloader = new SourceDownloader(Limits.QUICK)) {
      Thread thread = new Thread(() -> answerAll(server, answer, calls));
      thread.setDaemon(true);
      thread.start();
      URI url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/file");

      SourceException failure =
          Assertions.catchThrowableOfType(
              SourceException.class, () -> downloader.download(url, folder.resolve("file"), null));

      assertThat(failure.code()).isEqualTo(FailureCode.SOURCE_UNREACHABLE);
      assertThat(calls.get()).isBetween(1, Limits.QUICK.attempts());
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static void answerAll(ServerSocket server, String answer, AtomicInteger calls) {
    while (true) {
      try (Socket socket = server.accept()) {
        calls.incrementAndGet();
        socket.getInputStream().read(new byte[4096]);
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        // closing resets the connection
        socket.setSoLinger(true, 0);
      } catch (IOException e) {
        return;
      }
    }
  }
}
