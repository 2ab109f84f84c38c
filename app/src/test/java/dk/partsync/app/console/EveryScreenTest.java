package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import dk.partsync.console.ConsoleAccess;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/**
 * What holds of every page there is: it is found by its rule, so none can be forgotten. The tests
 * of each page look at it in light colours and with what can be opened on it.
 */
@InBrowser
class EveryScreenTest {

  private static final int SMALLEST_WIDTH = 320;
  private static final String NO_PAGE = ".*/(live|[^/]+\\.csv|operations/(store|views))";
  private static final double NO_SHIFT = 0.01;
  private static final Map<String, List<String>> KINDS_OF_PARTY =
      Map.of("/cpr", List.of("C"), "/cvr", List.of("J", "V"), "/sor", List.of("H"));

  @ParameterizedTest
  @MethodSource("pages")
  @DisplayName("every page: WCAG 2.2 AA dark and at 320 px, both languages, no layout shift")
  void isAccessibleAndWordedWideAndNarrow(
      String user, String pattern, Browser browser, ConsoleProduct product) {
    browser.as(user);
    for (String path : filledIn(pattern, product)) {
      browser.open(path).isWorded();
      assertThat(browser.shows(By.cssSelector("main h1"))).as("%s has a heading", path).isTrue();
      assertThat(shift(browser)).as("%s shifts while it loads", path).isLessThan(NO_SHIFT);
      browser.dark(true).size(SMALLEST_WIDTH, 800).inEnglish().isWorded().isAccessible();
      browser.driver().manage().deleteCookieNamed("__Host-partsync-language");
      browser.dark(false).size(1280, 900);
    }
  }

  /** Each page as somebody who may open it. */
  static Stream<Arguments> pages() {
    return ConsoleAccess.rules().stream()
        .filter(rule -> rule.method().equals("GET"))
        .filter(rule -> !rule.pattern().matches(NO_PAGE))
        .flatMap(
            rule ->
                Addresses.of(rule.pattern()).map(pattern -> Arguments.of(userFor(rule), pattern)));
  }

  /** The auditor reads most; what is for those who change things is opened as one of them. */
  private static String userFor(ConsoleAccess.Rule rule) {
    return rule.pattern().startsWith("/console/parties") ? "caseworker" : "auditor";
  }

  private static double shift(Browser browser) {
    Object sum =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; let sum = 0;"
                    + "new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
                    + ".observe({type: 'layout-shift', buffered: true});"
                    + "requestAnimationFrame(() => setTimeout(() => done(sum), 50))");
    return ((Number) sum).doubleValue();
  }

  private static List<String> filledIn(String pattern, ConsoleProduct product) {
    if (!pattern.contains("{")) {
      return List.of(pattern);
    }
    if (pattern.startsWith("/console/runs/")) {
      JsonNode runs = product.api("auditor").get("/api/sync-runs?limit=1").json().path("runs");
      return List.of(pattern.replace("{id}", runs.get(0).path("id").asString()));
    }
    String tab = pattern.replaceAll(".*\\{id}", "");
    return KINDS_OF_PARTY.getOrDefault(tab, List.of("C")).stream()
        .map(kind -> pattern.replace("{id}", party(kind, product)))
        .toList();
  }

  private static String party(String contactType, ConsoleProduct product) {
    Answer found =
        product
            .api("caseworker")
            .post("/api/parties/search", "{\"contactType\":\"" + contactType + "\",\"limit\":1}");
    return found.json().path("parties").get(0).path("id").asString();
  }
}
