package dk.partsync.app.crash;

import dk.partsync.store.PlantedStore;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * How one life of the process ends.
 *
 * @param point name of the point, for people
 * @param options that make the process halt at the point by itself; none for a SIGKILL
 * @param after when the process gets a SIGKILL, if it has not ended by then: since its clients
 *     began, or since its start when it is to die while starting
 */
record Kill(String point, List<String> options, Duration after, boolean whileStarting) {

  private static final int LONGEST_WORK_MILLIS = 700;
  private static final int LONGEST_START_MILLIS = 4_000;
  private static final int LATEST_APPEND = 25;
  private static final int LATEST_WRITE = 40;
  private static final Duration POINT_PATIENCE = Duration.ofSeconds(3);

  /** Any way to die; where views outlive the process, also between them and their tokens. */
  static Kill any(Random random, boolean viewsOutlive) {
    int kind = random.nextInt(viewsOutlive ? 16 : 12);
    if (kind < 1) {
      return whileStarting(Duration.ofMillis(random.nextInt(LONGEST_START_MILLIS)));
    }
    if (kind < 4) {
      return at(Duration.ofMillis(random.nextInt(LONGEST_WORK_MILLIS)));
    }
    if (kind < 12) {
      PlantedStore.Point point = PlantedStore.Point.values()[kind % 4];
      return in(point, 1 + random.nextInt(LATEST_APPEND), Duration.ZERO);
    }
    return between(ViewPoint.values()[kind % 4], 1 + random.nextInt(LATEST_WRITE));
  }

  static Kill at(Duration moment) {
    return new Kill("random moment", List.of(), moment, false);
  }

  static Kill whileStarting(Duration moment) {
    return new Kill("while starting", List.of(), moment, true);
  }

  /** Ends the process at an append, after it has hung there for a while. */
  static Kill in(PlantedStore.Point point, int append, Duration hang) {
    return new Kill(
        point.toString(),
        List.of(PlantedStore.crashAt(point, append), PlantedStore.hanging(hang)),
        POINT_PATIENCE.plus(hang),
        false);
  }

  private static Kill between(ViewPoint point, int write) {
    return new Kill(point.toString(), List.of(point.option(write)), POINT_PATIENCE, false);
  }
}
