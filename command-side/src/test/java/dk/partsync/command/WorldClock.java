package dk.partsync.command;

import dk.partsync.simulator.sor.SorWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Six in the morning, Danish time, on the day of the world. */
final class WorldClock extends Clock {

  private final SorWorld world;

  WorldClock(SorWorld world) {
    this.world = world;
  }

  @Override
  public Instant instant() {
    return world.today().atTime(6, 0).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
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
