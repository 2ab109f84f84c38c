package dk.partsync.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The baseline: Commons CSV reads every field of the file and does nothing with it. */
final class BareParse {

  private BareParse() {}

  static Duration time(Path file) throws IOException {
    Instant start = Instant.now();
    long characters = 0;
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(reader)) {
      for (CSVRecord row : parser) {
        for (String field : row) {
          characters += field.length();
        }
      }
    }
    Duration time = Duration.between(start, Instant.now());
    if (characters == 0) {
      throw new IllegalStateException("the file is empty");
    }
    return time;
  }
}
