package dk.partsync.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.app.wiring.Credentials;
import dk.partsync.app.wiring.StartedProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users, their passwords and who can read them, over two starts on one data directory. */
class LocalUsersTest {

  private static final String[] USERS = {"admin", "caseworker", "unmasker", "auditor", "monitor"};

  @Test
  void passwordsArePrintedOnceKeptAsDigestsAndValidAfterARestart(@TempDir Path parent)
      throws IOException {
    Path data = parent.resolve("data");
    Map<String, String> passwords;
    try (StartedProduct first = StartedProduct.start(data)) {
      passwords = first.passwords();
      assertThat(passwords).containsOnlyKeys(USERS);
      assertThat(passwords.values()).doesNotHaveDuplicates().allMatch(p -> p.length() >= 24);
      assertThat(first.logLines()).noneMatch(line -> holdsAny(line, passwords));
      assertOwnerOnly(data, "rwx------");
      assertOwnerOnly(data.resolve("users.properties"), "rw-------");
      assertOwnerOnly(data.resolve("partsync.db"), "rw-------");
    }
    assertThat(Files.readString(data.resolve("users.properties")))
        .contains(USERS)
        .matches(text -> !holdsAny(text, passwords), "holds no password");

    try (StartedProduct second = StartedProduct.start(data)) {
      assertThat(second.passwords()).isEmpty();
      assertThat(second.printed()).doesNotContain(USERS);
      await().until(() -> second.get("/actuator/health/readiness").statusCode() == 200);
      passwords.forEach(
          (user, password) ->
              assertThat(second.get("/api/parties", Credentials.basic(user, password)).statusCode())
                  .isEqualTo("monitor".equals(user) ? 403 : 200));
    }
  }

  @Test
  void aUserThatAnEarlierVersionDidNotKnowGetsAPasswordAndTheOthersKeepTheirs(@TempDir Path parent)
      throws IOException {
    Path file = parent.resolve("users.properties");
    try (StartedProduct first = StartedProduct.start(parent)) {
      assertThat(first.passwords()).containsKey("admin");
    }
    List<String> older =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("monitor")).toList();
    Files.write(file, older);

    try (StartedProduct second = StartedProduct.start(parent)) {
      assertThat(second.passwords()).containsOnlyKeys("monitor");
      assertThat(Files.readAllLines(file)).containsAll(older.subList(2, older.size()));
      assertOwnerOnly(file, "rw-------");
    }
  }

  private static boolean holdsAny(String text, Map<String, String> passwords) {
    return passwords.values().stream().anyMatch(text::contains);
  }

  private static void assertOwnerOnly(Path path, String rights) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .as(path.getFileName().toString())
        .isEqualTo(rights);
  }
}
