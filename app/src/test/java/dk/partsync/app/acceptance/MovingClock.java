package dk.partsync.app.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time of the world, and as much later as a test has gone on. */
final class MovingClock extends Clock {

  private final AtomicReference<Duration> later;
  private final ZoneId zone;

  MovingClock() {
    this(new AtomicReference<>(Duration.ZERO), RegisterClock.DENMARK);
  }

  private MovingClock(AtomicReference<Duration> later, ZoneId zone) {
    this.later = later;
    this.zone = zone;
  }

  void goOn(Duration time) {
    later.updateAndGet(before -> before.plus(time));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(later.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovingClock(later, other);
  }
}
