package dk.partsync.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  private static final int MOST_LINES = 300;

  @Test
  void noMainFileIsLongerThanThreeHundredLines() throws IOException {
    List<Path> sources = mainSources(Path.of("").toAbsolutePath().getParent());
    assertThat(sources)
        .extracting(Path::toString)
        .anyMatch(path -> path.contains("api/src/main"))
        .anyMatch(path -> path.contains("app/src/main"))
        .hasSizeGreaterThan(300);
    assertThat(tooLong(sources)).isEmpty();
  }

  @Test
  void aPlantedLongFileIsFound(@TempDir Path project) throws IOException {
    Path folder = Files.createDirectories(project.resolve("module/src/main/java/dk"));
    Path tooLong = Files.writeString(folder.resolve("TooLong.java"), "//\n".repeat(301));
    Files.writeString(folder.resolve("LongEnough.java"), "//\n".repeat(300));
    assertThat(tooLong(mainSources(project))).containsExactly(tooLong);
  }

  private static List<Path> mainSources(Path project) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(project)) {
      for (Path main : modules.map(module -> module.resolve("src/main/java")).toList()) {
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }

  private static List<Path> tooLong(List<Path> sources) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path source : sources) {
      if (Files.readAllLines(source).size() > MOST_LINES) {
        found.add(source);
      }
    }
    return found;
  }
}
