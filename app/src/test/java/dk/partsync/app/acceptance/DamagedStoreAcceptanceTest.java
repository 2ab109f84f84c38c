package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreAcceptanceTest {

  private static final String CANARY = "Kanariefugl";
  private static final String PERSON =
      "{\"name\":{\"givenNames\":\"Åse\",\"surname\":\"Prøvesen\"}}";

  @TempDir Path directory;

  @Test
  void whatADamagedStoreCannotDoHasACodeOfItsOwnAndTellsNothingOfWhatIsStored() throws Exception {
    try (StartedProduct product = StartedProduct.start(directory)) {
      new Runs(product.as("admin")).awaitReady();
      ApiClient caseworker = product.as("caseworker");
      Answer registered = register(caseworker);
      assertThat(registered.status()).isEqualTo(201);

      awaitInView(caseworker);

      alterLastEvent();

      assertDamaged(caseworker.get(registered.header("Location") + "/history"));
      assertDamaged(register(caseworker));
      assertThat(caseworker.get(registered.header("Location")).status()).isEqualTo(200);
      assertThat(product.logLines()).noneMatch(line -> line.contains(CANARY));
    }
  }

  private static Answer register(ApiClient caseworker) {
    return caseworker.post("/api/parties", PERSON, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private static void awaitInView(ApiClient caseworker) {
    Awaitility.await()
        .until(
            () ->
                caseworker
                    .post("/api/parties/search", "{\"name\":\"Prøvesen\"}")
                    .body()
                    .contains("Prøvesen"));
  }

  private void alterLastEvent() throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("partsync.db"));
        var statement = connection.createStatement()) {
      int altered =
          statement.executeUpdate(
              "UPDATE event SET payload = replace(payload, 'Prøvesen', '%s')".formatted(CANARY)
                  + " WHERE payload LIKE '%Prøvesen%'");
      assertThat(altered).isEqualTo(1);
    }
  }

  private static void assertDamaged(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("STORE_DAMAGED");
    assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    assertThat(answer.body()).doesNotContain(CANARY, "position");
  }
}
