package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import dk.partsync.http.ApiAccess;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.authorization.AllAuthoritiesAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The roles that a rule asks for, as Spring Security enforces them. */
final class RequiredRoles {

  /** Whoever is not a machine that watches the product. */
  private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.MONITOR));

  private RequiredRoles() {}

  static AuthorizationManager<RequestAuthorizationContext> of(ApiAccess.Rule rule) {
    AuthorizationManager<RequestAuthorizationContext> oneOf =
        rule.everyUser() ? people() : anyOf(rule.anyOf());
    return rule.besides().isEmpty()
        ? oneOf
        : AuthorizationManagers.allOf(
            oneOf, AllAuthoritiesAuthorizationManager.hasAllRoles(names(rule.besides())));
  }

  static AuthorizationManager<RequestAuthorizationContext> people() {
    return anyOf(PEOPLE);
  }

  private static AuthorizationManager<RequestAuthorizationContext> anyOf(Set<Role> roles) {
    return AuthorityAuthorizationManager.hasAnyRole(names(roles));
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().map(Role::name).toArray(String[]::new);
  }
}
