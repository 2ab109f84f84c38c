package dk.partsync.app.acceptance;

import dk.partsync.api.access.Role;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Beside the installation's own users some with one role, as an identity provider can have. */
class FurtherUsers implements AuthenticationProvider {

  static final String UNMASKER = "unmasker";
  static final String ASKER = "asker";
  static final String PASSWORD = "only-in-tests";

  private static final Map<String, Role> ROLES =
      Map.of(UNMASKER, Role.CPR_UNMASK, ASKER, Role.CPR_UPDATE);

  private final DaoAuthenticationProvider others;

  FurtherUsers(UserDetailsService localUsers, PasswordEncoder encoder) {
    others = new DaoAuthenticationProvider(localUsers);
    others.setPasswordEncoder(encoder);
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    Role role = ROLES.get(tried.getName());
    return role != null && PASSWORD.equals(tried.getCredentials())
        ? UsernamePasswordAuthenticationToken.authenticated(
            tried.getName(), null, AuthorityUtils.createAuthorityList("ROLE_" + role))
        : others.authenticate(tried);
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
