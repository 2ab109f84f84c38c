package dk.partsync.app.security;

import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.ProcessRole;
import dk.partsync.console.ConsoleAccess;
import dk.partsync.http.ApiAccess;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The console's own door: people sign in once and a cookie stands for them, so forms carry a token
 * that no other site knows (CSRF) and pages load nothing that is not ours (CSP). What has no rule
 * is denied; the rules are those of the API.
 */
@Configuration
@ConditionalOnRole(ProcessRole.HTTP)
class ConsoleSecurity {

  private static final String SIGN_IN = "/console/login";

  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain consoleFilterChain(HttpSecurity http, ConsoleRefusals refusals)
      throws Exception {
    return http.securityMatcher("/", "/console", "/console/**")
        .authorizeHttpRequests(ConsoleSecurity::applyRules)
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .successHandler(new BackWhereTheyWanted())
                    .failureUrl(SIGN_IN + "?failed"))
        .logout(out -> out.logoutUrl("/console/logout").logoutSuccessUrl(SIGN_IN + "?out"))
        .exceptionHandling(
            handling ->
                handling.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(refusals))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  private static void applyRules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.requestMatchers(ConsoleAccess.OPEN.toArray(String[]::new)).permitAll();
    for (ConsoleAccess.Rule rule : ConsoleAccess.rules()) {
      requests
          .requestMatchers(HttpMethod.valueOf(rule.method()), rule.pattern())
          .access(required(rule));
    }
    requests.anyRequest().denyAll();
  }

  private static AuthorizationManager<RequestAuthorizationContext> required(
      ConsoleAccess.Rule rule) {
    return endpoints(rule).stream()
        .map(RequiredRoles::of)
        .reduce((one, other) -> AuthorizationManagers.allOf(one, other))
        .orElseGet(RequiredRoles::people);
  }

  /**
   * The rules of the API that a rule of the console stands for.
   *
   * @throws IllegalStateException when the API has no such endpoint
   */
  static List<ApiAccess.Rule> endpoints(ConsoleAccess.Rule rule) {
    return rule.endpoints().stream().map(ConsoleSecurity::endpoint).toList();
  }

  private static ApiAccess.Rule endpoint(String endpoint) {
    return ApiAccess.rules().stream()
        .filter(rule -> endpoint.equals(rule.method() + " " + rule.pattern()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the API has no " + endpoint));
  }

  /** A page leads to where people sign in; a part of one makes htmx lead there. */
  private static final class SignInFirst implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
        throws IOException, ServletException {
      if (request.getHeader("HX-Request") == null) {
        page.commence(request, response, failure);
      } else {
        response.setHeader("HX-Redirect", SIGN_IN);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
      }
    }
  }
}
