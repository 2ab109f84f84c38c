package dk.partsync.registers.cvr;

import dk.partsync.registers.http.DownloadLimits;
import java.time.Duration;

/** Limits of a client that is impatient. */
final class CvrLimits {

  static final DownloadLimits IMPATIENT =
      new DownloadLimits(
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          3,
          Duration.ofMillis(5),
          Duration.ofMillis(50),
          10_000_000);

  private CvrLimits() {}
}
