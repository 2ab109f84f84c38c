package dk.partsync.app.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Goes as time does, and can be put to another moment. */
final class VirtualClock extends Clock {

  private final AtomicReference<Duration> ahead;
  private final ZoneId zone;

  private VirtualClock(AtomicReference<Duration> ahead, ZoneId zone) {
    this.ahead = ahead;
    this.zone = zone;
  }

  /** The time of the world. */
  static VirtualClock now() {
    return new VirtualClock(new AtomicReference<>(Duration.ZERO), RegisterClock.DENMARK);
  }

  /** One that begins at a moment, in Danish time. */
  static VirtualClock at(String danish) {
    VirtualClock clock = now();
    clock.to(danish);
    return clock;
  }

  /** One that begins at noon of tomorrow. */
  static VirtualClock atNoon() {
    VirtualClock clock = now();
    clock.toNoonAfter(1);
    return clock;
  }

  /** Lets time pass up to a moment, in Danish time. */
  void to(String danish) {
    to(LocalDateTime.parse(danish));
  }

  /** Lets time pass up to noon so many days later. */
  LocalDate toNoonAfter(int days) {
    LocalDate day = today().plusDays(days);
    to(day.atTime(LocalTime.NOON));
    return day;
  }

  /** Lets so much time pass. */
  void goOn(Duration time) {
    ahead.updateAndGet(before -> before.plus(time));
  }

  LocalDate today() {
    return LocalDate.ofInstant(instant(), RegisterClock.DENMARK);
  }

  private void to(LocalDateTime danish) {
    Instant moment = danish.atZone(RegisterClock.DENMARK).toInstant();
    ahead.set(Duration.between(Instant.now(), moment));
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
    return new VirtualClock(ahead, other);
  }
}
