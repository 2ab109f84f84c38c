package dk.partsync.app.console;

import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import dk.partsync.simulator.RegisterSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The demonstration, small: all three registers are simulated, and their parties taken in. */
final class ConsoleProduct implements AutoCloseable {

  private static final int PEOPLE_ON_CASES = 12;

  private final StartedProduct product;

  private ConsoleProduct(StartedProduct product) {
    this.product = product;
  }

  static ConsoleProduct start() {
    try {
      Path data = Files.createTempDirectory("partsync-console");
      StartedProduct product =
          StartedProduct.start(
              data,
              List.of(),
              "--spring.profiles.active=demo",
              "--partsync.demo.simulator-port=0",
              "--partsync.demo.units=200",
              "--partsync.demo.persons=300",
              "--partsync.demo.businesses=800",
              "--logging.level.root=WARN");
      ConsoleProduct console = new ConsoleProduct(product);
      console.awaitDemo();
      return console;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitDemo() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                api("admin").get("/api/sync-runs").body().split("\"COMPLETED\"", -1).length > 2
                    && parties("C") >= PEOPLE_ON_CASES
                    && parties("J") > 0);
  }

  private int parties(String contactType) {
    String body = "{\"contactType\":\"" + contactType + "\"}";
    return api("caseworker").post("/api/parties/search", body).json().path("parties").size();
  }

  /** The API of the same product, to arrange what a page is to show. */
  ApiClient api(String user) {
    return product.as(user);
  }

  RegisterSimulator registers() {
    return product.bean(RegisterSimulator.class);
  }

  <T> T bean(Class<T> type) {
    return product.bean(type);
  }

  String address() {
    return "http://127.0.0.1:" + product.port();
  }

  String password(String user) {
    return product.passwords().get(user);
  }

  @Override
  public void close() {
    product.close();
  }
}
