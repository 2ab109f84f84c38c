package dk.partsync.console;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

/** Whether the user may open a page or send a form, by the very rules that are enforced. */
public final class May {

  private final WebInvocationPrivilegeEvaluator rules;
  private final @Nullable Authentication user;

  May(WebInvocationPrivilegeEvaluator rules, @Nullable Authentication user) {
    this.rules = rules;
    this.user = user;
  }

  /** Whether the page may be opened. */
  public boolean open(String path) {
    return rules.isAllowed("", path, "GET", user);
  }

  /** Whether the form may be sent. */
  public boolean send(String path) {
    return rules.isAllowed("", path, "POST", user);
  }
}
