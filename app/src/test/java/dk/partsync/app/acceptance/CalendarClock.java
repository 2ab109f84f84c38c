package dk.partsync.app.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Goes as time does, and can be put to a later day. */
final class CalendarClock extends Clock {

  private final AtomicReference<Duration> ahead;
  private final ZoneId zone;

  private CalendarClock(AtomicReference<Duration> ahead, ZoneId zone) {
    this.ahead = ahead;
    this.zone = zone;
  }

  /** At noon of tomorrow. */
  static CalendarClock atNoon() {
    CalendarClock clock =
        new CalendarClock(new AtomicReference<>(Duration.ZERO), RegisterClock.DENMARK);
    clock.toNoonAfter(1);
    return clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(instant(), RegisterClock.DENMARK);
  }

  /** Goes on to noon so many days later. */
  LocalDate toNoonAfter(int days) {
    LocalDate day = today().plusDays(days);
    Instant noon = day.atTime(LocalTime.NOON).atZone(RegisterClock.DENMARK).toInstant();
    ahead.set(Duration.between(Instant.now(), noon));
    return day;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new CalendarClock(ahead, other);
  }
}
