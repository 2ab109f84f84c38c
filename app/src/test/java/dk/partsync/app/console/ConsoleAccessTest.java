package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.app.wiring.SharedProduct;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.console.ConsoleAccess;
import dk.partsync.http.ApiAccess;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a role may not do by the API it may not do by a page. */
@ExtendWith(SharedProduct.class)
class ConsoleAccessTest {

  private static final Pattern LOADED = Pattern.compile("\"(/console/assets/[^\"]+)\"");
  private static final int LARGEST_FIRST_PAGE = 150 * 1024;

  private static final List<String> USERS = List.of("admin", "caseworker", "unmasker", "auditor");

  @Test
  void everyPageAndFormHasARuleAndEveryRuleAPageOrForm(StartedProduct product) {
    assertThat(ruled()).doesNotHaveDuplicates();
    assertThat(handlers(product)).containsExactlyInAnyOrderElementsOf(ruled());
  }

  @Test
  void aPageWithoutARuleIsNoticed(StartedProduct product) throws Exception {
    try (Planted planted = new Planted(product, "/console/planted")) {
      assertThatThrownBy(() -> everyPageAndFormHasARuleAndEveryRuleAPageOrForm(product))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("GET " + planted.path);
      assertThat(ConsoleSession.of(product, "admin").get(planted.path).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aPageThatCannotBeMadeIsAnsweredInWordsWithAnIncident(StartedProduct product)
      throws Exception {
    try (Planted planted = new Planted(product, "/console/assets/planted")) {
      HttpResponse<String> page = ConsoleSession.of(product, "auditor").get(planted.path);
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).contains("<h1").doesNotContain("console/there-is-no-such-page");
      assertThat(page.body()).containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
  }

  @Test
  void everyPageAndFormIsOpenToThoseWhomTheApiLetsDoTheSameAndToNobodyElse(StartedProduct product) {
    Map<String, Boolean> allowed = new HashMap<>();
    for (String user : USERS) {
      ConsoleSession session = ConsoleSession.of(product, user);
      for (ConsoleAccess.Rule rule : ConsoleAccess.rules()) {
        boolean may =
            rule.endpoints().stream()
                .allMatch(
                    endpoint ->
                        allowed.computeIfAbsent(
                            user + endpoint, key -> mayCall(product, user, endpoint)));
        int status = call(session, rule).statusCode();
        assertThat(status != 403).as("%s: %s answers %s", user, rule, status).isEqualTo(may);
        assertThat(status).as("%s: %s", user, rule).isLessThan(500);
      }
    }
  }

  @Test
  void whoIsNotSignedInIsLedToWherePeopleSignIn(StartedProduct product) {
    for (ConsoleAccess.Rule rule : ConsoleAccess.rules()) {
      if (rule.method().equals("GET")) {
        HttpResponse<String> answer = product.get(path(rule.pattern()));
        assertThat(answer.statusCode()).as(rule.pattern()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/login");
      }
    }
  }

  @Test
  void aFormWithoutItsTokenIsRefused(StartedProduct product) {
    ConsoleSession admin = ConsoleSession.of(product, "admin");
    for (ConsoleAccess.Rule rule : ConsoleAccess.rules()) {
      if (rule.method().equals("POST")) {
        assertThat(admin.postWithoutToken(path(rule.pattern()), Map.of()).statusCode())
            .as(rule.pattern())
            .isEqualTo(403);
      }
    }
  }

  @Test
  void aPageIsNotKeptAndLoadsAndRunsNothingOfOthers(StartedProduct product) {
    HttpResponse<String> page = ConsoleSession.of(product, "auditor").get("/console");
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  @DisplayName("the first page is under 150 kB with all that it loads")
  void theFirstPageIsSmall(StartedProduct product) {
    String page = ConsoleSession.of(product, "admin").get("/console").body();
    List<String> loaded =
        LOADED.matcher(page).results().map(found -> product.get(found.group(1)).body()).toList();
    assertThat(loaded).hasSizeGreaterThan(3).allSatisfy(asset -> assertThat(asset).isNotEmpty());
    assertThat(page.length() + loaded.stream().mapToInt(String::length).sum())
        .isLessThan(LARGEST_FIRST_PAGE);
  }

  @Test
  void anAddressTypedByHandThatCannotBeReadIsAnsweredInWords(StartedProduct product) {
    ConsoleSession auditor = ConsoleSession.of(product, "auditor");
    for (String path :
        List.of(
            "/console/audit/subscriptions?on=x",
            "/console/audit/protections?days=x",
            "/console/runs?register=x",
            "/console/runs?after=x",
            "/console/audit?after=x",
            "/console/parties/x/history?after=x",
            "/console/parties/x/history/as-of?on=x")) {
      HttpResponse<String> page = auditor.get(path);
      assertThat(page.statusCode()).as(path).isLessThan(500);
      assertThat(page.body()).as(path).contains("<h1");
    }
  }

  @Test
  void theCookieOfTheConsoleOpensNothingOfTheApi(StartedProduct product) {
    HttpResponse<String> answer = ConsoleSession.of(product, "admin").get("/api/sync-runs");
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> call(ConsoleSession session, ConsoleAccess.Rule rule) {
    String path = path(rule.pattern());
    return rule.method().equals("GET") ? session.get(path) : session.post(path, Map.of());
  }

  /** As an endpoint answers that user, which {@code ApiAccessEnforcedTest} holds to its rule. */
  private static boolean mayCall(StartedProduct product, String user, String endpoint) {
    ApiAccess.Rule rule =
        ApiAccess.rules().stream()
            .filter(one -> endpoint.equals(one.method() + " " + one.pattern()))
            .findFirst()
            .orElseThrow();
    Set<String> roles =
        product.bean(UserDetailsService.class).loadUserByUsername(user).getAuthorities().stream()
            .map(authority -> authority.getAuthority().replace("ROLE_", ""))
            .collect(Collectors.toSet());
    boolean one =
        rule.everyUser() || rule.anyOf().stream().anyMatch(role -> roles.contains(role.name()));
    return one && rule.besides().stream().allMatch(role -> roles.contains(role.name()));
  }

  private static String path(String pattern) {
    return Addresses.of(pattern).findFirst().orElseThrow().replaceAll("\\{\\w+\\}", "unknown");
  }

  private static List<String> ruled() {
    return ConsoleAccess.rules().stream()
        .map(rule -> rule.method() + " " + rule.pattern())
        .toList();
  }

  private static Set<String> handlers(StartedProduct product) {
    return mapping(product).getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/console"))
                    .filter(path -> !ConsoleAccess.OPEN.contains(path))
                    .flatMap(
                        path ->
                            Stream.concat(
                                info.getMethodsCondition().getMethods().stream()
                                    .map(method -> method + " " + path),
                                info.getMethodsCondition().getMethods().isEmpty()
                                    ? Stream.of("ANY " + path)
                                    : Stream.empty())))
        .collect(Collectors.toSet());
  }

  private static RequestMappingHandlerMapping mapping(StartedProduct product) {
    return product
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
  }

  /** An address whose page has no template. */
  private static final class Planted implements AutoCloseable {

    private final RequestMappingHandlerMapping mapping;
    private final RequestMappingInfo info;
    private final String path;

    Planted(StartedProduct product, String path) throws NoSuchMethodException {
      this.mapping = mapping(product);
      this.path = path;
      this.info =
          RequestMappingInfo.paths(path)
              .methods(RequestMethod.GET)
              .options(mapping.getBuilderConfiguration())
              .build();
      mapping.registerMapping(info, this, Planted.class.getDeclaredMethod("view"));
    }

    @SuppressWarnings("unused")
    String view() {
      return "console/there-is-no-such-page";
    }

    @Override
    public void close() {
      mapping.unregisterMapping(info);
    }
  }
}
