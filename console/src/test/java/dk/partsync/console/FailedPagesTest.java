package dk.partsync.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class FailedPagesTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/console/runs");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aFailureLeadsToThePageThatSaysSo() throws Exception {
    new FailedPages().doFilter(request, response, failing(new IllegalStateException("planted")));
    assertThat(response.getForwardedUrl()).isEqualTo(ConsoleAccess.FAILED);
    assertThat(request.getAttribute(FailedPages.INCIDENT)).isInstanceOf(String.class);
  }

  @Test
  void aRefusalGoesOnToWhoTellsOfRefusals() {
    FilterChain refusing = failing(new AccessDeniedException("planted"));
    assertThatThrownBy(() -> new FailedPages().doFilter(request, response, refusing))
        .isInstanceOf(ServletException.class)
        .hasCauseInstanceOf(AccessDeniedException.class);
    assertThat(response.getForwardedUrl()).isNull();
  }

  private static FilterChain failing(RuntimeException cause) {
    return (asked, answer) -> {
      throw new ServletException(cause);
    };
  }
}
