package dk.partsync.benchmarks;

import dk.partsync.api.sor.SorId;
import dk.partsync.simulator.sor.SorFormat;
import dk.partsync.simulator.sor.SorWorld;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes a snapshot of any size: a simulated world's rows, again and again, each under an id of its
 * own.
 */
final class Snapshot {

  private static final long SEED = 20_260_920;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final int WORLD = 20_000;

  /** Running number of the id in the first row. */
  static final long FIRST_RUNNING_NUMBER = 20_000_000;

  private Snapshot() {}

  static Path write(Path directory, int units) throws IOException {
    return write(directory, units, Math.min(units, WORLD));
  }

  /** The same of a world of so many units: a longer one begins as a shorter one does. */
  static Path write(Path directory, int units, int worldSize) throws IOException {
    Path world = directory.resolve("world.csv");
    try (OutputStream out = Files.newOutputStream(world)) {
      SorWorld.of(SEED, worldSize, DAY).writeDaily(out, SorFormat.standard());
    }
    Path file = directory.resolve("snapshot-" + units + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      repeat(world, out, units);
    }
    Files.delete(world);
    return file;
  }

  private static void repeat(Path world, BufferedWriter out, int units) throws IOException {
    int written = 0;
    while (written < units) {
      try (BufferedReader rows = Files.newBufferedReader(world)) {
        String header = rows.readLine();
        if (written == 0) {
          line(out, header);
        }
        String row = rows.readLine();
        while (row != null && written < units) {
          String id = SorId.of(FIRST_RUNNING_NUMBER + written).value();
          line(out, "\"=\"\"" + id + "\"\"\"" + row.substring(row.indexOf(';')));
          written++;
          row = rows.readLine();
        }
      }
    }
  }

  private static void line(BufferedWriter out, String text) throws IOException {
    out.write(text);
    out.write("\r\n");
  }
}
