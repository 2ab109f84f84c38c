package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteSecretStoreTest extends OpenedDatabase {

  private static final String MARK = "sealed-and-easily-found ";

  /** Small ones share a page, large ones have pages of their own. */
  @ParameterizedTest
  @ValueSource(ints = {1, 10_000})
  @DisplayName("A1-19 what is destroyed is in no file any more, also while others read and write")
  void whatIsDestroyedIsInNoFile(int repetitions) throws IOException {
    SqliteSecretStore secrets = new SqliteSecretStore(database);
    byte[] sealed = MARK.repeat(repetitions).getBytes(StandardCharsets.US_ASCII);
    byte[] other = "another".repeat(repetitions).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 5; i++) {
      secrets.keep("other-" + i, other);
      secrets.keep("mine", sealed);
      engine.appendEvents(List.of(noted("a", i)));
    }
    assertThat(holdingTheMark()).isNotEmpty();

    secrets.destroy("mine");

    assertThat(holdingTheMark()).isEmpty();
    assertThat(secrets.find("mine")).isEmpty();
    assertThat(secrets.find("other-3")).hasValue(other);
    assertThat(engine.readEvents("a").asStream()).hasSize(5);
    assertThat(database.damage()).isEmpty();
  }

  private List<Path> holdingTheMark() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(SqliteSecretStoreTest::holdsTheMark).toList();
    }
  }

  private static boolean holdsTheMark(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("easily-found");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
