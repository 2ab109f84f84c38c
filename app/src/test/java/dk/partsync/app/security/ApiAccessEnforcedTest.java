package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.Role;
import dk.partsync.app.wiring.Credentials;
import dk.partsync.app.wiring.SharedProduct;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.http.ApiAccess;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedProduct.class)
class ApiAccessEnforcedTest {

  private static final Map<String, Set<Role>> USERS =
      Map.of(
          "admin", Set.of(Role.REGISTER_ADMIN),
          "caseworker", Set.of(Role.PARTY_EDITOR, Role.CPR_UPDATE),
          "unmasker", Set.of(Role.CPR_UNMASK),
          "auditor", Set.of(Role.AUDITOR),
          "monitor", Set.of(Role.MONITOR));

  @ParameterizedTest
  @MethodSource("rules")
  void withoutCredentialsEveryEndpointAnswers401(ApiAccess.Rule rule, StartedProduct product) {
    HttpResponse<String> answer = call(product, rule.method(), pathOf(rule), null);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    assertProblem(answer, 401, "UNAUTHENTICATED");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyEndpointLetsInThoseItNamesAndNobodyElse(ApiAccess.Rule rule, StartedProduct product) {
    USERS.forEach(
        (user, roles) -> {
          HttpResponse<String> answer =
              call(product, rule.method(), pathOf(rule), product.credentials(user));
          if (mayCall(rule, roles)) {
            assertThat(answer.statusCode()).as(user).isNotIn(401, 403).isLessThan(500);
          } else {
            assertProblem(answer, 403, "FORBIDDEN");
          }
        });
  }

  @Test
  void everyRoleOfTheRulesIsHeldBySomeLocalUserAndRefusedToAnother() {
    List<ApiAccess.Rule> restricted =
        ApiAccess.rules().stream().filter(rule -> !rule.everyUser()).toList();
    assertThat(restricted)
        .isNotEmpty()
        .allMatch(rule -> USERS.values().stream().anyMatch(roles -> mayCall(rule, roles)))
        .allMatch(rule -> USERS.values().stream().anyMatch(roles -> !mayCall(rule, roles)));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/nothing",
    "GET, /error",
    "DELETE, /api/parties/sor-1",
    "PUT, /api/sync-runs",
    "GET, /api/parties/a/b/c",
    "GET, /actuator",
    "GET, /actuator/env",
    "GET, /actuator/health/a/b",
    "POST, /actuator/health",
    "POST, /actuator/shutdown"
  })
  void whatHasNoRuleIsDeniedToEveryone(String method, String path, StartedProduct product) {
    for (String user : USERS.keySet()) {
      assertThat(call(product, method, path, product.credentials(user)).statusCode())
          .isIn(403, 405);
    }
    assertThat(call(product, method, path, null).statusCode()).isIn(401, 405);
  }

  @Test
  void aWrongPasswordAnUnknownUserAndABrokenHeaderAreAllTheSame401(StartedProduct product) {
    String wrong = Credentials.basic("admin", product.passwords().get("auditor"));
    String unknown = Credentials.basic("root", product.passwords().get("admin"));
    for (String credentials : List.of(wrong, unknown, "Basic !", "Bearer abc", "Basic Og==")) {
      assertProblem(call(product, "GET", "/api/parties", credentials), 401, "UNAUTHENTICATED");
    }
  }

  @Test
  void whatTheFirewallStopsIsAProblemDocumentToo(StartedProduct product) {
    String admin = product.credentials("admin");
    assertProblem(call(product, "GET", "/api//parties", admin), 400, "MALFORMED");
    assertProblem(call(product, "GET", "/api/parties;a=b", admin), 400, "MALFORMED");
  }

  @Test
  void nothingIsRememberedBetweenRequests(StartedProduct product) {
    HttpResponse<String> answer =
        call(product, "GET", "/api/parties", product.credentials("auditor"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  private static Stream<ApiAccess.Rule> rules() {
    return ApiAccess.rules().stream();
  }

  private static boolean mayCall(ApiAccess.Rule rule, Set<Role> roles) {
    return rule.everyUser()
        ? !roles.equals(Set.of(Role.MONITOR))
        : rule.anyOf().stream().anyMatch(roles::contains);
  }

  private static String pathOf(ApiAccess.Rule rule) {
    return rule.pattern().replaceAll("\\{\\w+\\}", "unknown");
  }

  private static HttpResponse<String> call(
      StartedProduct product, String method, String path, @Nullable String credentials) {
    var request =
        product
            .request(path)
            .header("Content-Type", "application/json")
            // a stream that would never end is refused for it, after the rules have let it in
            .header("Last-Event-ID", "none")
            .method(method, BodyPublishers.ofString("GET".equals(method) ? "" : "{}"));
    if (credentials != null) {
      request.header("Authorization", credentials);
    }
    return product.send(request.build());
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.at("/code").asString()).isEqualTo(code);
    assertThat(problem.at("/status").asInt()).isEqualTo(status);
  }
}
