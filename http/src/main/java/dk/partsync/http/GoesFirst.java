package dk.partsync.http;

import dk.partsync.api.RightOfWay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the right of way for each request, of the API and of the console, until its answer is made; a
 * live stream only until it has begun.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GoesFirst extends OncePerRequestFilter {

  private final RightOfWay way;

  @Autowired
  GoesFirst() {
    this(RightOfWay.PROCESS);
  }

  GoesFirst(RightOfWay way) {
    this.way = way;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    way.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      way.end();
    }
  }
}
