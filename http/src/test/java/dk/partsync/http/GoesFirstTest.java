package dk.partsync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.RightOfWay;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GoesFirstTest {

  private final AtomicLong now = new AtomicLong();
  private final RightOfWay way = new RightOfWay(now::get, now::addAndGet);

  @Test
  @DisplayName("B8 a request has the right of way until it is answered, or has failed")
  void aRequestHasTheRightOfWay() throws Exception {
    answer((request, response) -> assertThat(backgroundStandsStill()).isTrue());
    assertThat(backgroundStandsStill()).isFalse();

    assertThatThrownBy(
            () ->
                answer(
                    (request, response) -> {
                      throw new IOException("lost");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(backgroundStandsStill()).isFalse();
  }

  private void answer(FilterChain chain) throws Exception {
    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    new GoesFirst(way).doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
  }

  private boolean backgroundStandsStill() {
    long before = now.get();
    way.give();
    return now.get() > before;
  }
}
