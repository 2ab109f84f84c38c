package dk.partsync.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Answers of a register that are kept in a directory. */
final class RecordedAnswers {

  private final List<Path> files;

  RecordedAnswers(Path directory) throws IOException {
    try (Stream<Path> kept = Files.list(directory)) {
      files = kept.toList();
    }
  }

  /** Parses each of them and does nothing with it: what no client can do without. */
  void parse() throws IOException {
    long nodes = 0;
    for (Path file : files) {
      nodes += JsonMapper.shared().readTree(Files.readAllBytes(file)).size();
    }
    if (nodes == 0) {
      throw new IllegalStateException("there are no answers");
    }
  }

  int count() {
    return files.size();
  }

  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
