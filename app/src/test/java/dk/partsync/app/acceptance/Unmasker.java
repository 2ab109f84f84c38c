package dk.partsync.app.acceptance;

import dk.partsync.api.access.Role;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Beside the installation's own users one who may unmask, as an identity provider can have. */
class Unmasker implements AuthenticationProvider {

  static final String NAME = "unmasker";
  static final String PASSWORD = "only-in-tests";

  private final DaoAuthenticationProvider others;

  Unmasker(UserDetailsService localUsers, PasswordEncoder encoder) {
    others = new DaoAuthenticationProvider(localUsers);
    others.setPasswordEncoder(encoder);
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    boolean ours = NAME.equals(tried.getName()) && PASSWORD.equals(tried.getCredentials());
    return ours
        ? UsernamePasswordAuthenticationToken.authenticated(
            NAME, null, AuthorityUtils.createAuthorityList("ROLE_" + Role.CPR_UNMASK))
        : others.authenticate(tried);
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
