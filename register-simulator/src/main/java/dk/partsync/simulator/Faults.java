package dk.partsync.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that wait for the next requests of one file. */
final class Faults {

  private final Deque<Fault> queue = new ArrayDeque<>();
  private @Nullable Fault always;

  synchronized void add(List<Fault> faults) {
    queue.addAll(faults);
  }

  synchronized void always(Fault fault) {
    always = fault;
  }

  synchronized void clear() {
    queue.clear();
    always = null;
  }

  /** The fault for the next request: the queued ones first; null to behave. */
  synchronized @Nullable Fault next() {
    Fault queued = queue.poll();
    return queued != null ? queued : always;
  }

  synchronized List<Fault> waiting() {
    return List.copyOf(queue);
  }
}
