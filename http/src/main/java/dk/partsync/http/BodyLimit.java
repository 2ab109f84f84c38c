package dk.partsync.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies larger than anything that the API takes, however they are sent, so that clients
 * cannot fill the memory.
 */
@Component
final class BodyLimit extends OncePerRequestFilter {

  static final int MAX_BYTES = 256 * 1024;

  private final ProblemWriter problems;

  BodyLimit(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MAX_BYTES) {
      problems.write(response, ProblemCode.CONTENT_TOO_LARGE);
    } else {
      chain.doFilter(new LimitedRequest(request, MAX_BYTES), response);
    }
  }
}
