package dk.partsync.console;

import dk.partsync.api.FailureWithoutTexts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page that fails while it is made, which is after its controller has done its part, becomes the
 * page that says so. What is refused goes on to who tells of refusals.
 */
@Component
final class FailedPages extends OncePerRequestFilter {

  /** Attribute of the request: what the log calls the failure. */
  static final String INCIDENT = "dk.partsync.console.incident";

  private static final Logger LOG = LoggerFactory.getLogger(FailedPages.class);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/console");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException failure) {
      if (response.isCommitted()
          || NestedExceptionUtils.getRootCause(failure) instanceof AccessDeniedException) {
        throw failure;
      }
      UUID incident = UUID.randomUUID();
      LOG.error("Incident {}", incident, FailureWithoutTexts.of(failure));
      response.resetBuffer();
      request.setAttribute(INCIDENT, incident.toString());
      request.getRequestDispatcher(ConsoleAccess.FAILED).forward(request, response);
    }
  }
}
