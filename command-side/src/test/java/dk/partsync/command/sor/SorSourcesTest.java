package dk.partsync.command.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.command.sync.Sha256;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SorSourcesTest {

  @TempDir Path temp;
  private Path directory;
  private SorSources sources;

  @BeforeEach
  void sources() {
    directory = temp.resolve("data").resolve("sor");
    sources = new SorSources(directory);
  }

  private SourceFile kept(String content) throws IOException {
    Path incoming = sources.incoming("run-1", "snapshot");
    Files.writeString(incoming, content);
    String sha256 = Sha256.of(incoming);
    sources.keep(incoming, sha256);
    return new SourceFile("u", sha256, content.length(), null, null, false);
  }

  private Path file(SourceFile source) {
    return directory.resolve(source.sha256() + ".csv");
  }

  @Test
  void aFileIsKeptUnderItsSha256() throws IOException {
    SourceFile source = kept("abc");
    assertThat(source.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(sources.open(source)).hasContent("abc");
    assertThat(sources.has(source)).isTrue();
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file(source));
    }
  }

  @Test
  void theSameFileTwiceIsKeptOnce() throws IOException {
    kept("abc");
    assertThat(sources.open(kept("abc"))).hasContent("abc");
  }

  @Test
  @DisplayName("a file that is gone or was altered is lost, and not here for another run either")
  void aFileThatIsGoneOrWasAlteredIsLost() throws IOException {
    SourceFile source = kept("abc");
    Files.writeString(file(source), "abd");
    assertLost(source);
    Files.delete(file(source));
    assertLost(source);
  }

  private void assertLost(SourceFile source) {
    assertThat(sources.has(source)).isFalse();
    assertThatThrownBy(() -> sources.open(source))
        .asInstanceOf(type(SourceException.class))
        .extracting(SourceException::code)
        .isEqualTo(FailureCode.SOURCE_LOST);
  }

  @Test
  void whatNobodyWantsIsDeleted() throws IOException {
    SourceFile wanted = kept("wanted");
    SourceFile old = kept("old");
    Path left = Files.writeString(sources.incoming("run-2", "snapshot"), "part");
    sources.keepOnly(Set.of(wanted.sha256()));
    assertThat(file(wanted)).exists();
    assertThat(file(old)).doesNotExist();
    assertThat(left).doesNotExist();
  }

  @Test
  void thereIsNothingToDeleteWhereNothingWasDownloaded() {
    sources.keepOnly(Set.of());
    assertThat(directory).doesNotExist();
  }
}
