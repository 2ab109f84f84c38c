package dk.partsync.app.startup;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the views are being rebuilt the API says so: half a view would be a wrong answer. */
@Component
@ConditionalOnRole(ProcessRole.HTTP)
class NotReadyFilter extends OncePerRequestFilter {

  private final CatchUp catchUp;
  private final ProblemWriter problems;

  NotReadyFilter(CatchUp catchUp, ProblemWriter problems) {
    this.catchUp = catchUp;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return catchUp.isReached()
        || !request.getRequestURI().startsWith("/api/")
        || request.getRequestURI().startsWith("/api/docs");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "2");
    problems.write(response, ProblemCode.STARTING);
  }
}
