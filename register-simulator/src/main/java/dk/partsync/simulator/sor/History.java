package dk.partsync.simulator.sor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of one unit: those of the past, the current one, and at most one announced. */
final class History {

  private final List<Version> past = new ArrayList<>(0);
  private Version current;
  private @Nullable Version announced;

  History(Version current) {
    this.current = current;
  }

  Version current() {
    return current;
  }

  boolean hasAnnouncedEdit() {
    return announced != null;
  }

  /** Puts a version that is over before the current one. */
  void addPast(Version version) {
    past.add(version);
  }

  /** Replaces the current version from its start; a change on its first day overwrites it. */
  void edit(Version next) {
    if (current.from().isBefore(next.from())) {
      past.add(current.withTo(next.from().minusDays(1)));
    }
    current = next;
  }

  /** Sets or clears the last day, and forgets an edit that was to come. */
  void close(Version closing) {
    current = closing;
    announced = null;
  }

  /** Starts again after a closure, which stays in the past as it was. */
  void reopen(Version next) {
    past.add(current);
    current = next;
  }

  void announce(Version edit) {
    announced = edit;
  }

  /** Lets an announced edit take the place of the version before it once its day is over. */
  void settle(LocalDate today) {
    if (announced != null && announced.from().isBefore(today)) {
      edit(announced);
      announced = null;
    }
  }

  boolean hasEndedOn(LocalDate day) {
    return day.equals(current.to());
  }

  boolean wasClosedBetween(LocalDate first, LocalDate last) {
    LocalDate to = current.to();
    return to != null && !to.isBefore(first) && !to.isAfter(last);
  }

  /** Versions in the daily file: none once the closure has taken effect. */
  List<Version> listed(LocalDate today) {
    if (current.hasEndedBefore(today)) {
      return List.of();
    }
    return announced == null ? List.of(current) : List.of(current, announced);
  }

  /** All versions, oldest first. */
  List<Version> all() {
    List<Version> all = new ArrayList<>(past);
    all.add(current);
    if (announced != null) {
      all.add(announced);
    }
    return all;
  }
}
