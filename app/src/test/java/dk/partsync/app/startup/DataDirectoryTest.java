package dk.partsync.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.DataDirectoryInUseException;
import dk.partsync.app.PartsyncProperties;
import dk.partsync.app.ProcessRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  private static final Set<ProcessRole> ALL = Set.of(ProcessRole.values());

  @TempDir Path temp;

  @Test
  void isMadeForItsOwnerAlone() throws IOException {
    DataDirectory directory =
        new DataDirectory(new PartsyncProperties(temp.resolve("a/data"), ALL));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("a/data"))))
        .isEqualTo("rwx------");
    directory.destroy();
  }

  @Test
  void isTakenByOneAtATimeAndFreeAgainAfterwards() throws IOException {
    PartsyncProperties properties = new PartsyncProperties(temp, ALL);
    DataDirectory first = new DataDirectory(properties);

    assertThatThrownBy(() -> new DataDirectory(properties))
        .isInstanceOf(DataDirectoryInUseException.class)
        .hasMessageContaining("in use by another process");

    first.destroy();
    new DataDirectory(properties).destroy();
  }
}
