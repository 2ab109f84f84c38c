package dk.partsync.app.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AwaitServersTest {

  private final Server axonServer = new Server("axonServer");
  private final Server mongo = new Server("mongodb");

  @Test
  void saysWhichServerItWaitsForAndGoesOnByItselfWhenThatComes() throws Exception {
    axonServer.there = true;
    WaitingRoom room = new WaitingRoom(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                AwaitServers.await(List.of(axonServer, mongo), room);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    await().until(() -> mongo.asked > 1);

    assertThat(get(room, "/actuator/health/liveness").statusCode()).isEqualTo(200);
    HttpResponse<String> readiness = get(room, "/actuator/health/readiness");
    assertThat(readiness.statusCode()).isEqualTo(503);
    assertThat(readiness.body()).contains("mongodb").doesNotContain("axonServer");
    HttpResponse<String> api = get(room, "/api/parties");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(api.headers().firstValue("Retry-After")).isPresent();
    assertThat(api.body()).contains("STARTING");

    mongo.there = true;
    assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void takesNoPortWhenBothServersAreThere() throws Exception {
    axonServer.there = true;
    mongo.there = true;
    AwaitServers.await(
        List.of(axonServer, mongo),
        new WaitingRoom(new InetSocketAddress("no.such.host.invalid", 1)));
    assertThat(mongo.asked).isEqualTo(1);
  }

  private static HttpResponse<String> get(WaitingRoom room, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + room.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static final class Server implements ServerProbe {

    private final String name;
    private volatile boolean there;
    private volatile int asked;

    Server(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String address() {
      return "nowhere";
    }

    @Override
    public boolean answers() {
      asked = asked + 1;
      return there;
    }

    @Override
    public void close() {}
  }
}
