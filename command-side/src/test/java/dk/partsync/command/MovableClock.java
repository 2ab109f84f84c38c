package dk.partsync.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Virtual time. Each look takes a millisecond, as events and questions follow each other. */
public final class MovableClock extends Clock {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  private Instant now;

  public MovableClock(LocalDate day) {
    now = day.atTime(6, 0).atZone(DANISH).toInstant();
  }

  /** Six in the morning of a day. */
  public synchronized void toMorning(LocalDate day) {
    now = day.atTime(LocalTime.of(6, 0)).atZone(DANISH).toInstant();
  }

  public synchronized void forward(Duration time) {
    now = now.plus(time);
  }

  public synchronized LocalDate today() {
    return LocalDate.ofInstant(now, DANISH);
  }

  @Override
  public synchronized Instant instant() {
    now = now.plusMillis(1);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    MovableClock moved = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return moved.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return moved.withZone(other);
      }
    };
  }
}
