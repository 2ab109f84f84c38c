package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.Launch;
import dk.partsync.app.SeparateProduct;
import dk.partsync.app.SlowProduct;
import dk.partsync.app.SorSettingsApi;
import dk.partsync.simulator.RegisterSimulator;
import dk.partsync.simulator.sor.SorWorld;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverloadAcceptanceTest {

  private static final int CLIENTS = 240;
  private static final int REQUESTS_OF_EACH = 60;
  private static final int UNITS = 30;
  private static final Duration READ = Duration.ofSeconds(10);
  private static final String PARTIES = "/api/parties";

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private volatile boolean enough;

  @Test
  @DisplayName(
      "more commands than the disk takes: some are refused with 429, what was acknowledged is"
          + " there and what was refused is not; reading and the sync run go on; 512 MB are enough")
  void overload(@TempDir Path directory) throws Exception {
    try (RegisterSimulator register = RegisterSimulator.start(0, world());
        SeparateProduct product = SeparateProduct.start(Launch.of(directory, SlowProduct.class))) {
      ApiClient admin = product.as("admin");
      List<Thread> clients = clients(product.as("caseworker"));
      Awaitility.await().atMost(READ).until(() -> !refused.isEmpty());

      assertThat(new SorSettingsApi(admin).put(SorSettingsApi.connectedTo(register)).status())
          .isIn(200, 202);
      String run = new Runs(admin).start(Runs.REAL);
      long before = System.nanoTime();
      assertThat(admin.get(PARTIES + "?limit=1").status()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(READ);
      assertThat(new Runs(admin).until(run, found -> found.state().isEnd()).state())
          .isEqualTo(SyncRunState.COMPLETED);
      enough = true;
      for (Thread client : clients) {
        client.join();
      }

      assertThat(surprises).isEmpty();
      assertThat(acknowledged).isNotEmpty();
      assertThat(refused).isNotEmpty();
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(persons(admin)).hasSize(acknowledged.size()));
      assertThat(persons(admin)).isEqualTo(acknowledged).doesNotContainAnyElementsOf(refused);
    }
  }

  private List<Thread> clients(ApiClient api) {
    CountDownLatch together = new CountDownLatch(CLIENTS);
    List<Thread> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int number = client;
      Thread thread = new Thread(() -> register(api, number, together));
      thread.start();
      clients.add(thread);
    }
    return clients;
  }

  private void register(ApiClient api, int client, CountDownLatch together) {
    try {
      together.countDown();
      together.await();
      for (int i = 0; i < REQUESTS_OF_EACH && !enough; i++) {
        String name = "Nr " + client + " " + i;
        Answer answer = api.post(PARTIES, "{\"name\":{\"surname\":\"" + name + "\"}}");
        note(name, answer);
        if (answer.status() != 201) {
          Thread.sleep(50);
        }
      }
    } catch (Exception e) {
      surprises.add(e.toString());
    }
  }

  private void note(String name, Answer answer) {
    if (answer.status() == 201) {
      acknowledged.add(name);
    } else if (answer.status() == 429
        && answer.code().equals("OVERLOADED")
        && answer.header("Retry-After").equals("2")) {
      refused.add(name);
    } else {
      surprises.add(answer.toString());
    }
  }

  private static Set<String> persons(ApiClient api) {
    List<PartySummary> found = new ArrayList<>();
    String next = "";
    while (next != null) {
      String after = next.isEmpty() ? "" : ",\"after\":\"" + next + "\"";
      PartyPage page =
          api.post(PARTIES + "/search", "{\"contactType\":\"P\",\"limit\":200" + after + "}")
              .as(PartyPage.class);
      found.addAll(page.parties());
      next = page.next();
    }
    return found.stream().map(PartySummary::name).collect(Collectors.toSet());
  }

  private static SorWorld world() {
    return SorWorld.of(71, UNITS, LocalDate.now(RegisterClock.DENMARK).minusDays(1));
  }
}
