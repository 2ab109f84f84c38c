package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of a history.
 *
 * @param current whether it is valid now, otherwise it is historic
 * @param from null when it is not known
 */
record Dated<T>(
    T value,
    boolean current,
    @Nullable LocalDate from,
    boolean fromUncertain,
    @Nullable LocalDate to) {

  static <T> Dated<T> since(@Nullable LocalDate from, T value) {
    return new Dated<>(value, true, from, false, null);
  }

  Dated<T> endedOn(@Nullable LocalDate day) {
    return new Dated<>(value, false, from, fromUncertain, day);
  }

  Dated<T> uncertain() {
    return new Dated<>(value, current, from, true, to);
  }

  String status() {
    return current ? RecordStatus.CURRENT : RecordStatus.HISTORIC;
  }
}
