package dk.partsync.app.startup;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.console.ConsoleAccess;
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

/** While the views are being rebuilt both doors say so: half a view would be a wrong answer. */
@Component
@ConditionalOnRole(ProcessRole.HTTP)
class NotReadyFilter extends OncePerRequestFilter {

  private static final String RETRY_SECONDS = "2";

  private final CatchUp catchUp;
  private final ProblemWriter problems;

  NotReadyFilter(CatchUp catchUp, ProblemWriter problems) {
    this.catchUp = catchUp;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return catchUp.isReached() || !(isApi(path) || isPage(path));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    if (isApi(request.getRequestURI())) {
      problems.write(response, ProblemCode.STARTING);
    } else {
      response.setHeader("Refresh", RETRY_SECONDS);
      request.getRequestDispatcher(ConsoleAccess.STARTING).forward(request, response);
    }
  }

  private static boolean isApi(String path) {
    return path.startsWith("/api/") && !path.startsWith("/api/docs");
  }

  private static boolean isPage(String path) {
    return path.startsWith("/console")
        && ConsoleAccess.OPEN.stream().noneMatch(path::equals)
        && !path.startsWith("/console/assets/");
  }
}
