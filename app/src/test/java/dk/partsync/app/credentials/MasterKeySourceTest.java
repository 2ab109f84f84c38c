package dk.partsync.app.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class MasterKeySourceTest {

  private static final String DIGITS = "a7".repeat(32);
  private static final byte[] CONTEXT = {1};

  @TempDir Path directory;
  private final SecretsInMemory store = new SecretsInMemory();
  private final MockEnvironment environment = new MockEnvironment();

  private Path own() {
    return directory.resolve("master.key");
  }

  private static void areTheSame(MasterKey one, MasterKey other) {
    assertThatCode(() -> other.open(CONTEXT, one.seal(CONTEXT, new byte[3])))
        .doesNotThrowAnyException();
  }

  private void isRefused(String words, Runnable start) {
    assertThatThrownBy(start::run)
        .isInstanceOf(MasterKeyRefusedException.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("a7a7");
  }

  @Test
  void aKeyOfItsOwnIsForItsOwnerAloneAndIsReadAgain() throws IOException {
    MasterKey made = MasterKeySource.own(own(), store);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own())))
        .isEqualTo("rw-------");
    MasterKeyCheck.hold(made, store);
    areTheSame(made, MasterKeySource.own(own(), store));
  }

  @Test
  void aLostKeyIsNotReplacedByANewOne() throws IOException {
    MasterKeyCheck.hold(MasterKeySource.own(own(), store), store);
    Files.delete(own());
    isRefused("is missing", () -> MasterKeySource.own(own(), store));
    assertThat(own()).doesNotExist();
  }

  @Test
  void anotherKeyIsRefusedInWords() throws IOException {
    MasterKeyCheck.hold(MasterKeySource.own(own(), store), store);
    Files.writeString(own(), DIGITS);
    MasterKey other = MasterKeySource.own(own(), store);
    isRefused("is not the one", () -> MasterKeyCheck.hold(other, store));
  }

  @Test
  void aKeyIsToldByAFileOrByTheEnvironment() throws IOException {
    assertThat(MasterKeySource.told(environment)).isEmpty();
    Path file = Files.writeString(directory.resolve("told.key"), DIGITS + "\n");
    MasterKey byFile =
        MasterKeySource.told(
                new MockEnvironment().withProperty(MasterKeySource.FILE, file.toString()))
            .orElseThrow();
    environment.setProperty("partsync.master-key", DIGITS);
    areTheSame(byFile, MasterKeySource.told(environment).orElseThrow());
  }

  @Test
  void aKeyThatIsNoneOrIsToldTwiceIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("told.key"), DIGITS);
    environment.setProperty("partsync.master-key", DIGITS.substring(2));
    isRefused("64 hexadecimal digits", () -> MasterKeySource.told(environment));
    environment.setProperty(MasterKeySource.FILE, file.toString());
    isRefused("twice", () -> MasterKeySource.told(environment));
    environment.setProperty("partsync.master-key", "");
    Files.writeString(file, "a7a7");
    isRefused("64 hexadecimal digits", () -> MasterKeySource.told(environment));
  }
}
