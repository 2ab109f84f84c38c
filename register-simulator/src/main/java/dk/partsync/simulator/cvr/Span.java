package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a row was said and when it holds.
 *
 * @param superseded when the register took it back, null while it stands
 * @param from first day
 * @param until the day after the last, null when it is open
 */
record Span(
    Instant registered, @Nullable Instant superseded, LocalDate from, @Nullable LocalDate until) {

  static Span open(LocalDate from, Instant registered) {
    return new Span(registered, null, from, null);
  }

  boolean stands() {
    return superseded == null;
  }

  boolean holdsOn(LocalDate day) {
    LocalDate end = until;
    return !from.isAfter(day) && (end == null || end.isAfter(day));
  }

  Span supersededAt(Instant time) {
    return new Span(registered, time, from, until);
  }
}
