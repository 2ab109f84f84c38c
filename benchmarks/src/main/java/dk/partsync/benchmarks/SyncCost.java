package dk.partsync.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What it costs here to have two pages on disk. */
final class SyncCost {

  private static final int TIMES = 200;
  private static final int BYTES = 8192;

  private SyncCost() {}

  static long medianMicros(Path directory) throws IOException {
    List<Double> micros = new ArrayList<>();
    try (FileChannel file =
        FileChannel.open(
            directory.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < TIMES; i++) {
        file.write(ByteBuffer.allocate(BYTES));
        long start = System.nanoTime();
        file.force(false);
        micros.add((System.nanoTime() - start) / 1e3);
      }
    }
    return Math.round(Rounds.median(micros));
  }
}
