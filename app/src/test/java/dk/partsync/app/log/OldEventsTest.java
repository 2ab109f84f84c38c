package dk.partsync.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.api.settings.CprSettingsChanged;
import dk.partsync.api.settings.CvrSettingsChanged;
import dk.partsync.app.Answer;
import dk.partsync.app.Verb;
import dk.partsync.app.wiring.StartedProduct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An installation goes on with the log that an earlier version wrote. */
class OldEventsTest {

  @TempDir Path directory;

  @Test
  void settingsOfAnEarlierVersionAreShownInTheFormOfThisOneAndStayStoredAsTheyWere()
      throws Exception {
    Path data = Files.createDirectories(directory.resolve("data"));
    String cpr = json("CprSettingsChanged.1");
    String cvr = json("CvrSettingsChanged.1");
    try (Log log = new Log(data)) {
      log.store.publish(
          SampleEvents.first(1, "settings-CPR", CprSettingsChanged.class, "1", cpr),
          SampleEvents.first(2, "settings-CVR", CvrSettingsChanged.class, "1", cvr));
    }

    try (StartedProduct product = StartedProduct.start(data)) {
      for (String register : List.of("cpr", "cvr")) {
        JsonNode settings = settings(product, register);
        assertThat(settings.get("certificateTokenUrl")).isEqualTo(settings.get("tokenUrl"));
        assertThat(settings.has("clientId")).isFalse();
      }
      Answer same =
          product
              .as("admin")
              .put(
                  "/api/registers/cvr/settings",
                  settings(product, "cvr").toString(),
                  "If-Match",
                  "\"1\"");
      assertThat(same.status()).as(same.body()).isEqualTo(200);
      assertThat(same.header("ETag")).as("known as they are shown").isEqualTo("\"1\"");
    }

    Path exported = directory.resolve("log");
    assertThat(Verb.run("export", exported.toString(), "--partsync.data-dir=" + data)).hasValue(0);
    assertThat(Files.readString(exported))
        .contains("\"revision\":\"1\",\"payload\":" + cpr)
        .contains("\"revision\":\"1\",\"payload\":" + cvr);
  }

  private static JsonNode settings(StartedProduct product, String register) {
    return await()
        .until(
            () -> product.as("admin").get("/api/registers/" + register + "/settings"),
            answer -> answer.status() == 200 && "\"1\"".equals(answer.header("ETag")))
        .json()
        .get("settings");
  }

  private static String json(String name) throws IOException {
    try (InputStream in = OldEventsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
