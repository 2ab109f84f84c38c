package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.party.FindParties;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for an answer does not wait behind work that nobody waits for. */
@ExtendWith(SharedProduct.class)
@DisplayName("B8 background")
class BackgroundTest {

  @Test
  void viewsHaveTheLowestPriorityAndRequestsTheUsualOne(StartedProduct product) {
    product.get("/api/parties");
    assertThat(named("Coordinator[")).isNotEmpty().allMatch(BackgroundTest::isLow);
    assertThat(named("WorkPackage[")).isNotEmpty().allMatch(BackgroundTest::isLow);
    assertThat(named("view-fill-")).isNotEmpty().allMatch(BackgroundTest::isLow);
    assertThat(named("http-nio")).isNotEmpty().noneMatch(BackgroundTest::isLow);
  }

  @Test
  void theProductItselfIsTheFirstWhoSearches(@TempDir Path data) {
    try (StartedProduct product = StartedProduct.start(data, List.of(Asked.class))) {
      List<Object> asked = product.bean(Asked.class).queries;
      await().until(() -> asked.stream().anyMatch(FindParties.class::isInstance));
    }
  }

  /** What is asked of a product. */
  static class Asked implements ConfigurerModule {

    private final List<Object> queries = new CopyOnWriteArrayList<>();

    @Override
    public void configureModule(Configurer configurer) {
      configurer.onInitialize(
          axon ->
              axon.onStart(
                  () ->
                      axon.queryBus()
                          .registerHandlerInterceptor(
                              (unitOfWork, chain) -> {
                                queries.add(unitOfWork.getMessage().getPayload());
                                return chain.proceed();
                              })));
    }
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
