package dk.partsync.app.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A moment that a test chooses, ticking on from there. */
final class VirtualClock extends Clock {

  private volatile Setting setting;

  private VirtualClock(Setting setting) {
    this.setting = setting;
  }

  /** One that begins at a moment, in Danish time. */
  static VirtualClock at(String danish) {
    return new VirtualClock(Setting.of(danish));
  }

  /** Lets time pass up to a moment, in Danish time. */
  void to(String danish) {
    setting = Setting.of(danish);
  }

  @Override
  public Instant instant() {
    Setting set = setting;
    return set.moment().plusNanos(System.nanoTime() - set.at());
  }

  @Override
  public ZoneId getZone() {
    return RegisterClock.DENMARK;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(instant(), other);
  }

  private record Setting(Instant moment, long at) {

    static Setting of(String danish) {
      Instant moment = LocalDateTime.parse(danish).atZone(RegisterClock.DENMARK).toInstant();
      return new Setting(moment, System.nanoTime());
    }
  }
}
