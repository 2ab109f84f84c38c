package dk.partsync.simulator.cpr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of one matter of a person, oldest first: nothing promises that the current record
 * comes first, so it does not.
 */
final class Track<T> {

  private List<Dated<T>> all = List.of();

  List<Dated<T>> all() {
    return all;
  }

  @Nullable Dated<T> current() {
    Dated<T> last = last();
    return (last != null && last.current()) ? last : null;
  }

  @Nullable T currentValue() {
    Dated<T> current = current();
    return current == null ? null : current.value();
  }

  @Nullable Dated<T> last() {
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** Ends what is current and starts this. */
  void start(T value, @Nullable LocalDate from) {
    List<Dated<T>> next = new ArrayList<>(ended(from));
    next.add(Dated.since(from, value));
    all = List.copyOf(next);
  }

  void end(LocalDate day) {
    all = ended(day);
  }

  /** Ends what is current, which turns out to have been this. */
  void endAs(T value, LocalDate day) {
    List<Dated<T>> next = new ArrayList<>(ended(day));
    Dated<T> last = next.get(next.size() - 1);
    next.set(next.size() - 1, new Dated<>(value, false, last.from(), last.fromUncertain(), day));
    all = List.copyOf(next);
  }

  /** Marks the last record's start as uncertain. */
  void doubtLast() {
    List<Dated<T>> next = new ArrayList<>(all);
    next.set(next.size() - 1, next.get(next.size() - 1).uncertain());
    all = List.copyOf(next);
  }

  private List<Dated<T>> ended(@Nullable LocalDate day) {
    return all.stream().map(dated -> dated.current() ? dated.endedOn(day) : dated).toList();
  }
}
