package dk.partsync.app.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.wiring.Credentials;
import dk.partsync.app.wiring.SharedProduct;
import dk.partsync.app.wiring.StartedProduct;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client sends a CPR number where none belongs; the log and the answer do not repeat it. */
@ExtendWith(SharedProduct.class)
class PersonalDataInLogTest {

  private static final String CPR = Canaries.CPR;
  private static final String WITH_HYPHEN = Canaries.WITH_HYPHEN;

  /** Stands in a name, an address, a note. */
  private static final String CANARY = "Kanariefuglesen";

  @AfterEach
  void theLogIsClean(StartedProduct product) {
    Canaries.assertNotLoggedBy(product);
  }

  @AfterAll
  static void neitherMetricsNorHealthNorThreadsTellAnything(StartedProduct product) {
    Canaries.assertNotShownBy(product);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /api/parties | 201 | {\"name\":{\"surname\":\"%s\"},\"note\":\"%s\"}",
        "POST | /api/parties | 422 | {\"name\":{\"surname\":\"%s\"},\"note\":\"other %s\"}",
        "POST | /api/parties | 400 | {\"name\":{\"surname\":[\"%s\"]},\"note\":\"%s\"}",
        "POST | /api/parties | 400 | {\"name\":{\"surname\":\"%s\",\"cpr\":\"%s\"}}",
        "POST | /api/parties | 400 | {\"name\":{\"surname\":\"%s\"},\"address\":{\"country\":\"%s\"}}",
        "POST | /api/parties | 400 | {\"name\":\"%s %s",
        "PUT | /api/parties/person-1 | 404 | {\"name\":{\"surname\":\"%s\"},\"note\":\"%s\"}",
        "PUT | /api/parties/sor-1 | 409 | {\"name\":{\"surname\":\"%s\"},\"note\":\"%s\"}",
        "POST | /api/parties/search | 200 | {\"name\":\"%s %s\"}",
        "POST | /api/parties/search | 400 | {\"name\":\"%s\",\"after\":\"%s\"}",
        "POST | /api/parties/search | 400 | {\"name\":\"%s\",\"contactType\":\"%s\"}",
      })
  void inWhatIsWrittenDownAboutAPerson(
      String method, String path, int status, String body, StartedProduct product) {
    HttpResponse<String> answer =
        product.send(
            product
                .request(path)
                .header("Authorization", product.credentials("caseworker"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "one key for all of them")
                .method(method, BodyPublishers.ofString(body.replace("%s", CANARY)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status != 200) {
      assertThat(answer.body()).doesNotContain(CANARY);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /api/sync-runs | {\"register\":\"010190-1234\"}",
        "POST | /api/sync-runs | {\"cpr\":\"0101901234\"}",
        "POST | /api/sync-runs | {\"register\": 0101901234 not json",
        "POST | /api/sync-runs/none/approve | {\"comment\":\"0101901234\"}",
        "POST | /api/registers/sor/test-connection | {\"url\":\"http://127.0.0.1:1/0101901234\"}",
        "PUT | /api/registers/sor/settings | {\"currentUrl\":\"ftp://0101901234\"}",
        "DELETE | /api/parties | 0101901234",
        "POST | /api/sync-runs/0101901234/approve | {\"comment\":\"in the path\"}",
        "GET | /api/sync-runs/0101901234/report | in the path",
        "GET | /api/parties/Kanarie%20Sangfugl | in the path",
        "GET | /api/Kanariestien/0101901234 | in the path",
        "GET | /actuator/Kanariestien | in the path",
        "GET | /Kanariestien/010190-1234?Sangfugl=Kanarie | in the path",
        "GET | /api/parties?name=Sangfugl&Kanarie=Sangfugl | in the query",
        "POST | /api/sync-runs | {\"Kanarie Sangfugl\":\"Kanariestien\"}",
        "POST | /api/sync-runs | Kanarie Sangfugl",
        "PUT | /api/registers/sor/settings | {\"closeLimitPercent\":\"Sangfugl\"}",
        "GET | /api/parties/010190-1234/history?after=x | in the path",
        "GET | /api/parties?name=0101901234&after=0101901234 | in the query",
        "GET | /api/parties?limit=0101901234 | in the query"
      })
  void inABodyOrAnAddress(String method, String path, String body, StartedProduct product) {
    HttpResponse<String> answer =
        product.send(
            product
                .request(path)
                .header("Authorization", product.credentials("admin"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .method(method, BodyPublishers.ofString(body))
                .build());
    Canaries.assertNotIn(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Cpr",
        "X-Correlation-Id",
        "traceparent",
        "tracestate",
        "Idempotency-Key",
        "If-Match",
        "If-None-Match",
        "Accept",
        "Accept-Language",
        "Content-Type",
        "Last-Event-ID",
        "Range",
        "Cookie",
        "Origin",
        "X-Forwarded-For",
        "Forwarded",
        "X-Why",
        "X-Purpose"
      })
  void inAHeader(String header, StartedProduct product) {
    for (String value :
        new String[] {CPR, "text/" + CPR + ";q=x", "\"" + WITH_HYPHEN + "\"", "Kanarie Sangfugl"}) {
      for (String method : new String[] {"GET", "POST"}) {
        HttpResponse<String> answer =
            product.send(
                product
                    .request("/api/sync-runs")
                    .header("Authorization", product.credentials("admin"))
                    .header(header, value)
                    .method(method, BodyPublishers.ofString("{}"))
                    .build());
        Canaries.assertNotIn(answer);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"010190-1234", "0101901234", "Kanarie Sangfugl"})
  void inCredentials(String number, StartedProduct product) {
    HttpResponse<String> answer = product.get("/api/parties", Credentials.basic(number, number));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/parties?name=0101901234|{} HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/parties?name=%zz0101901234 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET //api//0101901234;a=b HTTP/1.1\r\nHost: x\r\n\r\n",
        "0101901234 /api/parties HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /api/parties HTTP/0101901234\r\nHost: x\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: x\r\n0101901234\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: x\r\nX(0101901234): y\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: x\r\nX-Cpr: 0101901234\u0001\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: 0101901234_{}\r\n\r\n",
        "POST /api/sync-runs HTTP/1.1\r\nHost: x\r\nContent-Length: 0101901234x\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: x\r\nCookie: a=0101901234\u0007=\"\r\n\r\n",
        "GET /api/parties HTTP/1.1\r\nHost: x\r\nAuthorization: Basic 0101901234!\r\n\r\n"
      })
  void inARequestThatIsNoHttp(String request, StartedProduct product) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", product.port())) {
      socket.setSoTimeout(5_000);
      socket
          .getOutputStream()
          .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      assertThat(answer).containsPattern("^HTTP/1.1 (4|505)").doesNotContain(CPR);
    }
  }
}
