package dk.partsync.app.security;

import dk.partsync.api.access.Role;
import dk.partsync.app.ConditionalOnRole;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import dk.partsync.http.ApiAccess;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.ProblemWriter;
import dk.partsync.http.RefusedAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Who may do what over HTTP. Every request carries its credentials and there are no sessions, so
 * that no other site can ride on one; what has no rule is denied.
 */
@Configuration
class SecurityConfiguration {

  /** A quarter of what a request cost was the timing of each of its security filters. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new TokenPasswordEncoder();
  }

  @Bean
  UserDetailsService localUsers(
      UserDigests digests, PasswordEncoder encoder, PartsyncProperties properties) {
    LocalUsers users = new LocalUsers(digests, encoder);
    if (properties.roles().contains(ProcessRole.HTTP)) {
      users.createMissing();
    }
    return users;
  }

  /** Comes with the API; without it, refusals still look the same. */
  @Bean
  @ConditionalOnRole(value = ProcessRole.HTTP, present = false)
  ProblemWriter problemsWithoutApi() {
    return new ProblemWriter();
  }

  /** What the firewall stops never reaches a controller; it is answered like everything else. */
  @Bean
  RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
    return (request, response, rejected) -> problems.write(response, ProblemCode.MALFORMED);
  }

  @Bean
  @Order(2)
  SecurityFilterChain filterChain(
      HttpSecurity http, ProblemWriter problems, ObjectProvider<RefusedAccess> refusedAccess)
      throws Exception {
    AuthenticationEntryPoint unauthorized =
        (request, response, failure) -> {
          response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Partsync\"");
          problems.write(response, ProblemCode.UNAUTHENTICATED);
        };
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(unauthorized)
                    .accessDeniedHandler(
                        (request, response, denied) -> {
                          refusedAccess.ifAvailable(refused -> refused.record(request));
                          problems.write(response, ProblemCode.FORBIDDEN);
                        }))
        .authorizeHttpRequests(SecurityConfiguration::applyRules)
        .build();
  }

  private static void applyRules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*").permitAll();
    requests
        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
        .hasAnyRole(Role.MONITOR.name(), Role.REGISTER_ADMIN.name());
    for (ApiAccess.Rule rule : ApiAccess.rules()) {
      requests
          .requestMatchers(HttpMethod.valueOf(rule.method()), rule.pattern())
          .access(RequiredRoles.of(rule));
    }
    requests.anyRequest().denyAll();
  }
}
