package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.StoreVerification;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import dk.partsync.app.wiring.StartedProduct;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStoreAcceptanceTest {

  private static final String STORE = "/api/operations/store";
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

  @Test
  @DisplayName("N-13 the check of every event names the one that was altered, and writing stops")
  void theCheckNamesTheAlteredEvent() throws Exception {
    try (StartedProduct product = StartedProduct.start(directory)) {
      new Runs(product.as("admin")).awaitReady();
      ApiClient admin = product.as("admin");
      assertThat(register(product.as("caseworker")).status()).isEqualTo(201);
      StoreStatus before = checked(admin);
      assertThat(before.kind()).isEqualTo(StoreKind.EMBEDDED);
      assertThat(before.lastCheck().findings()).isZero();
      assertThat(before.lastCheck().events()).isEqualTo(before.events());
      assertThat(before.bytes()).isPositive();
      assertThat(before.damage()).isNull();

      alterLastEvent();

      StoreVerification found = checked(admin).lastCheck();
      assertThat(found.findings()).isEqualTo(1);
      assertThat(found.damage())
          .singleElement()
          .asString()
          .matches("the event at position \\d+ is altered");
      assertThat(admin.get(STORE).as(StoreStatus.class).damage()).isEqualTo(found.damage().get(0));
      assertDamaged(register(product.as("caseworker")));
      assertThat(product.as("auditor").post(STORE + "/check", "").status()).isEqualTo(403);
      assertThat(product.logLines()).noneMatch(line -> line.contains(CANARY));
    }
  }

  private static StoreStatus checked(ApiClient admin) {
    StoreStatus before = admin.get(STORE).as(StoreStatus.class);
    assertThat(admin.post(STORE + "/check", "").status()).isEqualTo(204);
    return Awaitility.await()
        .until(
            () -> admin.get(STORE).as(StoreStatus.class),
            now -> now.check() == null && !Objects.equals(now.lastCheck(), before.lastCheck()));
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
