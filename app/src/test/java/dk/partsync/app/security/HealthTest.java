package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.wiring.SharedProduct;
import dk.partsync.app.wiring.StartedProduct;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedProduct.class)
class HealthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/readiness",
        "/actuator/health/liveness",
        "/actuator/health/deadLetters",
        "/actuator/health/disk",
        "/actuator/health/eventStore"
      })
  void healthIsPublicAndTellsNoPathNameOrUser(String path, StartedProduct product) {
    HttpResponse<String> answer = product.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"UP\"")
        .doesNotContain("partsync.db", System.getProperty("java.io.tmpdir"), "mongodb:", "admin")
        .doesNotContain(System.getProperty("user.name"));
    assertThat(answer.body()).as("numbers are for users only").doesNotContain("details");
  }

  @ParameterizedTest
  @ValueSource(strings = {"monitor", "admin", "auditor"})
  void whoWatchesTheProductSeesTheDetails(String user, StartedProduct product) {
    JsonNode health = product.as(user).get("/actuator/health").json();
    assertThat(health.at("/components/disk/details").propertyNames())
        .containsExactlyInAnyOrder("freeBytes", "totalBytes");
    assertThat(product.as(user).get("/actuator/health/eventStore").body())
        .contains("appendedEvents")
        .doesNotContain("partsync.db", System.getProperty("java.io.tmpdir"));
  }

  @Test
  void aCaseworkerSeesNoMoreThanAnybody(StartedProduct product) {
    assertThat(product.as("caseworker").get("/actuator/health").body()).doesNotContain("details");
  }
}
