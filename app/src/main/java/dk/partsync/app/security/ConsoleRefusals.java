package dk.partsync.app.security;

import dk.partsync.api.access.AccessKind;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.console.ConsoleAccess;
import dk.partsync.http.ApiAccess;
import dk.partsync.http.RefusedAccess;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Records a try that the rules refuse where the API would, and shows the page that says so. */
@Component
@ConditionalOnRole(ProcessRole.HTTP)
class ConsoleRefusals implements AccessDeniedHandler {

  private final RefusedAccess refusedAccess;

  ConsoleRefusals(RefusedAccess refusedAccess) {
    this.refusedAccess = refusedAccess;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null) {
      PathContainer path = PathContainer.parsePath(request.getRequestURI());
      ConsoleAccess.rules().stream()
          .filter(rule -> rule.method().equals(request.getMethod()))
          .filter(rule -> pattern(rule).matches(path))
          .findFirst()
          .ifPresent(rule -> record(rule, request));
    }
    if (!response.isCommitted()) {
      request.getRequestDispatcher(ConsoleAccess.DENIED).forward(request, response);
    }
  }

  private void record(ConsoleAccess.Rule rule, HttpServletRequest request) {
    Stream<AccessKind> kinds =
        ConsoleSecurity.endpoints(rule).stream()
            .map(ApiAccess.Rule::recordedAs)
            .filter(Objects::nonNull);
    kinds.findFirst().ifPresent(kind -> refusedAccess.record(kind, pattern(rule), request));
  }

  private static PathPattern pattern(ConsoleAccess.Rule rule) {
    return PathPatternParser.defaultInstance.parse(rule.pattern());
  }
}
