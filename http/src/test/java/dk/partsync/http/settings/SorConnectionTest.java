package dk.partsync.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.SorSource;
import dk.partsync.api.settings.TestSorConnection;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SorConnectionTest extends HttpTest {

  private static final String URI = "/api/registers/sor/test-connection";

  @Test
  @DisplayName("A1-29 tells what a test of the connection found")
  void tellsWhatTheTestFound() {
    backend.handle(
        TestSorConnection.class,
        command ->
            new ConnectionTest(ConnectionTest.Outcome.REACHABLE, "It answers.", Samples.START));

    MvcTestResult answer = post(URI, "{\"source\":\"DAILY\"}");

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"outcome":"REACHABLE","text":"It answers.","lastModified":"2026-11-01T05:00:00Z"}
            """);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new TestSorConnection(SorSource.DAILY, null));
  }

  @Test
  void refusesAnAddressThatIsNone() {
    backend.handle(
        TestSorConnection.class,
        command -> {
          throw new CommandRejected(RejectionCode.INVALID_URL, "The address must be https.");
        });

    assertThat(post(URI, "{\"source\":\"FULL\",\"url\":\"ftp://x\"}"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("INVALID_URL");
  }

  @Test
  void wantsToKnowWhichSource() {
    assertThat(post(URI, "{}"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("source");
  }
}
