package dk.partsync.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.cpr.CprNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierKeyFileTest {

  private static final CprNumber NUMBER = CprNumber.of("1403801232");

  @TempDir Path directory;

  @Test
  void aNewKeyIsForItsOwnerAloneAndIsReadAgain() throws IOException {
    Path path = directory.resolve("identifier.key");
    IdentifierKeyFile file = new IdentifierKeyFile(path);
    assertThat(file.exists()).isFalse();
    file.create();
    assertThat(file.exists()).isTrue();
    assertThat(Files.readString(path)).matches("[0-9a-f]{64}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(file.read().hash(NUMBER)).isEqualTo(new IdentifierKeyFile(path).read().hash(NUMBER));
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void twoKeysAreNotTheSame() {
    IdentifierKeyFile one = new IdentifierKeyFile(directory.resolve("one"));
    IdentifierKeyFile other = new IdentifierKeyFile(directory.resolve("other"));
    one.create();
    other.create();
    assertThat(one.read().hash(NUMBER)).isNotEqualTo(other.read().hash(NUMBER));
  }

  @Test
  void whatACrashLeftBehindIsNoHindrance() throws IOException {
    Files.writeString(directory.resolve("identifier.key.new"), "torn");
    IdentifierKeyFile file = new IdentifierKeyFile(directory.resolve("identifier.key"));
    file.create();
    assertThat(file.read()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5a5a", "zz5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"})
  void whatIsNoKeyIsRefusedAndNotRepeated(String text) throws IOException {
    Path path = Files.writeString(directory.resolve("identifier.key"), text);
    assertThatThrownBy(() -> new IdentifierKeyFile(path).read())
        .isInstanceOf(IdentifierKeyRefusedException.class)
        .hasMessageContaining(path.toString())
        .hasMessageContaining("64 hexadecimal digits")
        .hasMessageNotContaining("5a5a");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path path = directory.resolve("identifier.key");
    assertThatThrownBy(() -> new IdentifierKeyFile(path).read())
        .isInstanceOf(IdentifierKeyRefusedException.class)
        .hasMessageContaining(path.toString());
  }
}
