package dk.partsync.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures and prints one table. Arguments: ids of the benchmarks to run, all if none or {@code
 * all} is named; {@code short} for small amounts.
 */
public final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(
          new FirstImport(),
          new OneCommandPerRow(),
          new UnchangedImport(),
          new Rebuild(),
          new Flatness(),
          new LogReading(),
          new SingleCommands(),
          new ReadingWhileImporting(),
          new StoreTraffic(),
          new DistributedFirstImport(),
          new CprSync(),
          new CvrSync(),
          new CvrLookup());

  private static final Set<String> WORDS = Set.of("short", "all", "");

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    System.setProperty("axoniq.update-checker.disabled", "true");
    // the JDK's server sends head and body apart: without this every answer waits for an ACK
    System.setProperty("sun.net.httpserver.nodelay", "true");
    List<String> wanted =
        Stream.of(args).flatMap(arg -> Stream.of(arg.trim().split("\\s+"))).toList();
    Benchmark.Size size = wanted.contains("short") ? Benchmark.Size.SHORT : Benchmark.Size.FULL;
    List<String> ids = wanted.stream().filter(arg -> !WORDS.contains(arg)).toList();
    Report report = new Report();
    for (Benchmark benchmark : ALL) {
      if (ids.isEmpty() || ids.contains(benchmark.id().toUpperCase(Locale.ROOT))) {
        Path directory = Files.createTempDirectory("partsync-benchmark");
        try {
          benchmark.measure(directory, size, report);
        } finally {
          FileSystemUtils.deleteRecursively(directory);
        }
      }
    }
    report.print();
  }
}
