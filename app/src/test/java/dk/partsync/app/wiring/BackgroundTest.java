package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits for an answer does not wait behind work that nobody waits for. */
@ExtendWith(SharedProduct.class)
@DisplayName("B8 background")
class BackgroundTest {

  @Test
  void eventProcessorsHaveTheLowestPriorityAndRequestsTheUsualOne(StartedProduct product) {
    product.get("/api/parties");
    assertThat(named("Coordinator[")).isNotEmpty().allMatch(BackgroundTest::isLow);
    assertThat(named("WorkPackage[")).isNotEmpty().allMatch(BackgroundTest::isLow);
    assertThat(named("http-nio")).isNotEmpty().noneMatch(BackgroundTest::isLow);
  }

  @Test
  void theProductsOwnFirstSearchComesToAnEnd(StartedProduct product) {
    assertThat(product.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    await().until(() -> named("first-search").isEmpty());
  }

  private static List<Thread> named(String beginning) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(beginning))
        .toList();
  }

  private static boolean isLow(Thread thread) {
    return thread.getPriority() == Thread.MIN_PRIORITY;
  }
}
