package dk.partsync.app.acceptance;

import dk.partsync.simulator.sor.SorWorld;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Early morning of the register's day, ticking on from there. */
final class RegisterClock extends Clock {

  static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int HOUR = 5;

  private final SorWorld world;
  private final ZoneId zone;
  private final long start;

  private RegisterClock(SorWorld world, ZoneId zone, long start) {
    this.world = world;
    this.zone = zone;
    this.start = start;
  }

  static RegisterClock of(SorWorld world) {
    return new RegisterClock(world, DENMARK, System.nanoTime());
  }

  @Override
  public Instant instant() {
    Instant morning = world.today().atTime(HOUR, 0).atZone(DENMARK).toInstant();
    return morning.plusNanos(System.nanoTime() - start);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new RegisterClock(world, other, start);
  }
}
