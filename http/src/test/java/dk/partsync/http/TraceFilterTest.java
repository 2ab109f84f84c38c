package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TraceFilterTest {

  private static final String FRESH = "[0-9a-f]{32}";

  @ParameterizedTest
  @CsvSource({
    "traceparent, 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,"
        + " 4bf92f3577b34da6a3ce929d0e0e4736",
    "X-Correlation-Id, 4BF92F3577B34DA6A3CE929D0E0E4736, 4bf92f3577b34da6a3ce929d0e0e4736",
    "X-Correlation-Id, 01890a5d-ac96-774b-bcce-b302099a8057, 01890a5d-ac96-774b-bcce-b302099a8057"
  })
  void anIdThatCanOnlyBeRandomIsTaken(String header, String value, String id) throws Exception {
    assertThat(answerTo(header, value)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0101901234",
        "010190-1234",
        "Kanarie",
        "",
        "00000000000000000000000101901234",
        "00000000-0000-0000-0000-000101901234",
        "00-00000000000000000000000101901234-00f067aa0ba902b7-01",
        "4bf92f3577b34da6a3ce929d0e0e47364bf92f3577b34da6a3ce929d0e0e4736"
      })
  void whatCouldBeSomethingElseIsNotTaken(String value) throws Exception {
    for (String header : new String[] {"traceparent", "X-Correlation-Id"}) {
      assertThat(answerTo(header, value)).matches(FRESH).isNotEqualTo(value);
    }
  }

  @Test
  void theThreadHasTheIdDuringTheRequestAndNotAfterIt() throws Exception {
    AtomicReference<String> during = new AtomicReference<>();
    MockHttpServletResponse response = new MockHttpServletResponse();
    new TraceFilter()
        .doFilter(
            new MockHttpServletRequest(),
            response,
            (request, answer) -> during.set(TraceId.current()));

    assertThat(response.getHeader("X-Correlation-Id")).matches(FRESH).isEqualTo(during.get());
    assertThat(TraceId.current()).isNull();
  }

  private static String answerTo(String header, String value) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader(header, value);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new TraceFilter().doFilter(request, response, (passed, answer) -> {});
    return response.getHeader("X-Correlation-Id");
  }
}
