package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import java.net.http.HttpResponse;
import java.util.List;

/** Words that are planted where personal data could be, and must not come out where it may not. */
public final class Canaries {

  public static final String CPR = "0101901234";
  public static final String WITH_HYPHEN = "010190-1234";
  public static final String NAME = "Kanarie Sangfugl";
  public static final String STREET = "Kanariestien";

  private static final List<String> ALL = List.of(CPR, WITH_HYPHEN, "anarie", "angfugl");

  private Canaries() {}

  public static void assertNotLoggedBy(StartedProduct product) {
    assertThat(product.logLines()).isNotEmpty().filteredOn(Canaries::isIn).isEmpty();
  }

  /** Neither metrics nor health with all its details, nor the name of a thread. */
  public static void assertNotShownBy(StartedProduct product) {
    ApiClient monitor = product.as("monitor");
    for (String path :
        List.of("/actuator/prometheus", "/actuator/health", "/actuator/health/readiness")) {
      String shown = monitor.get(path).body();
      assertThat(shown).hasSizeGreaterThan(100);
      assertThat(shown.lines()).filteredOn(Canaries::isIn).isEmpty();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .filteredOn(Canaries::isIn)
        .isEmpty();
  }

  static void assertNotIn(HttpResponse<String> answer) {
    assertThat(answer.body()).matches(body -> !isIn(body), "holds no canary");
    assertThat(answer.headers().map().toString())
        .matches(headers -> !isIn(headers), "holds no canary");
  }

  private static boolean isIn(String text) {
    return ALL.stream().anyMatch(text::contains);
  }
}
