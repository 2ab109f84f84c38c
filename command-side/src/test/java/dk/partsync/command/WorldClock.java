package dk.partsync.command;

import dk.partsync.simulator.sor.SorWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Six in the morning, Danish time, on the day of the world, or as much later as it is set. */
final class WorldClock extends Clock {

  private final SorWorld world;
  private volatile Duration later = Duration.ZERO;

  WorldClock(SorWorld world) {
    this.world = world;
  }

  void forward(Duration time) {
    later = later.plus(time);
  }

  @Override
  public Instant instant() {
    ZoneId danish = ZoneId.of("Europe/Copenhagen");
    return world.today().atTime(6, 0).atZone(danish).toInstant().plus(later);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("an instant is all that is asked for");
  }
}
