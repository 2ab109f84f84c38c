package dk.partsync.http;

import dk.partsync.api.access.MetaKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its trace id before anything else happens to it, and tells the client. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id = TraceId.of(request);
    response.setHeader(TraceId.HEADER, id);
    MDC.put(MetaKeys.TRACE, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(MetaKeys.TRACE);
    }
  }
}
