package dk.partsync.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.RowReason;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RealConnectionTest {

  @Autowired private Backend backend;
  @LocalServerPort private int port;

  @BeforeEach
  void aRunGoesOn() {
    backend.reset();
    SyncRunView run = Samples.run(1, SyncRunState.APPLYING);
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> run);
  }

  @Test
  void closesItsSubscriptionWhenTheClientGoesAway() throws Exception {
    try (Socket client = new Socket("localhost", port)) {
      String request = "GET /api/sync-runs/run-1/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      readUntil(client.getInputStream(), "\"state\":\"APPLYING\"");
      assertThat(backend.openSubscriptions()).isOne();
    }
    for (int version = 2; version < 200 && backend.openSubscriptions() > 0; version++) {
      backend.emit(FindSyncRun.class, Samples.run(version, SyncRunState.APPLYING));
      Thread.sleep(20);
    }

    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void breaksOffAListThatItCannotFinish() {
    RejectedRow row = new RejectedRow(2, null, RowReason.BROKEN_DATE, "ToDate");
    backend.answer(
        FindRejectedRows.class,
        RejectedRowPage.class,
        query -> {
          if (query.fromPart() > 0) {
            throw new IllegalStateException("lost");
          }
          return new RejectedRowPage(Collections.nCopies(1000, row), 1);
        });
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/sync-runs/run-1/rejections"))
            .header("Accept", "text/csv")
            .build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void sendsJsonWholeWithItsLength() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sync-runs/run-1"))
            .build();

    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
    assertThat(new String(answer.body(), UTF_8)).contains("run-1");
  }

  @Test
  void refusesABodyThatIsTooLargeWhetherItSaysSoOrNot() throws Exception {
    byte[] large = ("{\"note\":\"" + "n".repeat(BodyLimit.MAX_BYTES) + "\"}").getBytes(UTF_8);
    for (BodyPublisher body :
        List.of(
            BodyPublishers.ofByteArray(large),
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
      HttpResponse<String> answer = post(body);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"code\":\"CONTENT_TOO_LARGE\"");
    }
    assertThat(post(BodyPublishers.ofString("{\"name\":\"x\"}")).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    backend.answer(FindParties.class, PartyPage.class, query -> new PartyPage(List.of(), null));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/parties/search"))
            .header("Content-Type", "application/json")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static void readUntil(InputStream in, String end) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new AssertionError("stream ended: " + read);
      }
      read.append((char) next);
    }
  }
}
