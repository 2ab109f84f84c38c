package dk.partsync.app.embedded;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Readings have the right of way from their first line to their last. Streams have no end. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@Profile("embedded")
class RequestsFirst extends OncePerRequestFilter {

  private final RightOfWay way;

  RequestsFirst(RightOfWay way) {
    this.way = way;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return !HttpMethod.GET.matches(request.getMethod())
        || (accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    way.enter();
    try {
      chain.doFilter(request, response);
    } finally {
      way.leave();
    }
  }
}
