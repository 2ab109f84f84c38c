package dk.partsync.app.startup;

import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Health component {@code disk}: degraded when the disk of the data directory is nearly full. When
 * it is full, commands are refused and nothing that was acknowledged is lost.
 */
@Component
class DiskHealthIndicator extends AbstractHealthIndicator {

  private static final long GIB = 1L << 30;

  /** Room for a download and the events it brings. */
  static final long LITTLE = 2 * GIB;

  private final DataDirectory data;

  DiskHealthIndicator(DataDirectory data) {
    this.data = data;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) throws IOException {
    FileStore disk = Files.getFileStore(data.resolve(""));
    report(builder, disk.getUsableSpace(), disk.getTotalSpace());
  }

  /** Little is less than two gibibytes, or a tenth of a smaller disk. */
  static void report(Health.Builder builder, long free, long total) {
    boolean little = free < Math.min(LITTLE, total / 10);
    (little ? builder.status(Degraded.STATUS) : builder.up())
        .withDetail("freeBytes", free)
        .withDetail("totalBytes", total);
  }
}
