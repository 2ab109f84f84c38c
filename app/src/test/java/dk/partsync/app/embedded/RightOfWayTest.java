package dk.partsync.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(60)
class RightOfWayTest {

  private final RightOfWay way = new RightOfWay();

  @Test
  @DisplayName(
      "B8 work in the background pauses while there are requests, and has half of the time")
  void aFloodOfRequestsTakesHalfOfTheTime() {
    way.enter();
    long begin = System.nanoTime();
    for (long pauses = pauses(); pauses() < pauses + 10; ) {
      way.give();
    }
    assertThat(System.nanoTime() - begin)
        .isGreaterThanOrEqualTo((2 * 9 + 1) * RightOfWay.LONGEST_PAUSE);
  }

  @Test
  void whereNobodyAsksNobodyPauses() {
    way.enter();
    way.leave();
    way.give();
    assertThat(way.isGiven()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, application/json, true",
    "GET, text/event-stream, false",
    "POST, application/json, false"
  })
  void readingsHaveTheRightOfWayAndStreamsHaveNot(String method, String accepted, boolean first)
      throws Exception {
    List<Boolean> seen = new ArrayList<>();
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/parties");
    request.addHeader("Accept", accepted);
    new RequestsFirst(way)
        .doFilter(request, new MockHttpServletResponse(), (in, out) -> seen.add(way.isGiven()));
    assertThat(seen).containsExactly(first);
    assertThat(way.isGiven()).isFalse();
  }

  @Test
  void aRequestThatFailsHasPassed() {
    assertThatThrownBy(
            () ->
                new RequestsFirst(way)
                    .doFilter(
                        new MockHttpServletRequest("GET", "/api/parties"),
                        new MockHttpServletResponse(),
                        (in, out) -> {
                          throw new IllegalStateException("failed");
                        }))
        .hasMessage("failed");
    assertThat(way.isGiven()).isFalse();
  }

  private static long pauses() {
    return ManagementFactory.getThreadMXBean()
        .getThreadInfo(Thread.currentThread().getId())
        .getWaitedCount();
  }
}
