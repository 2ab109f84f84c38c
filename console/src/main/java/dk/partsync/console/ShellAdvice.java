package dk.partsync.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page finds in its model: {@code shell}, {@code may} and {@code shown}. */
@ControllerAdvice(basePackageClasses = ShellAdvice.class)
final class ShellAdvice {

  private static final List<MenuItem> MENU =
      List.of(
          new MenuItem("start", "/console"),
          new MenuItem("parties", "/console/parties"),
          new MenuItem("runs", "/console/runs"),
          new MenuItem("settings", "/console/settings"),
          new MenuItem("audit", "/console/audit"),
          new MenuItem("audit", "/console/audit/subscriptions"),
          new MenuItem("audit", "/console/audit/protections"),
          new MenuItem("operations", "/console/operations"));

  private final WebInvocationPrivilegeEvaluator rules;
  private final boolean testInstallation;

  ShellAdvice(
      WebInvocationPrivilegeEvaluator rules,
      @Value("${partsync.installation:production}") String installation) {
    this.rules = rules;
    this.testInstallation = installation.equalsIgnoreCase("test");
  }

  @ModelAttribute("shell")
  Shell shell(HttpServletRequest request, Locale language) {
    May may = may();
    String query = request.getQueryString();
    String path = request.getRequestURI();
    return new Shell(
        UserResolver.of(request),
        language,
        query == null ? path : path + "?" + query,
        testInstallation,
        menu(may));
  }

  /** Of several addresses of one item the first that the user may open. */
  private static List<MenuItem> menu(May may) {
    Map<String, MenuItem> items = new LinkedHashMap<>();
    MENU.stream()
        .filter(item -> may.open(item.path()))
        .forEach(item -> items.putIfAbsent(item.name(), item));
    return List.copyOf(items.values());
  }

  @ModelAttribute("may")
  May may() {
    @Nullable Authentication user = SecurityContextHolder.getContext().getAuthentication();
    return new May(rules, user);
  }

  @ModelAttribute("shown")
  Shown shown(Locale language) {
    return new Shown(language);
  }
}
