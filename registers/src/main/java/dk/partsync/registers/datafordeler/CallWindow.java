package dk.partsync.registers.datafordeler;

/** Calls within a span of time; not safe for several threads. */
final class CallWindow<T> {

  private T span;
  private int calls;
  private boolean warned;

  CallWindow(T span) {
    this.span = span;
  }

  /** Starts over when the span is another one. */
  void moveTo(T current) {
    if (!span.equals(current)) {
      span = current;
      calls = 0;
      warned = false;
    }
  }

  /**
   * @param limit 0 for none
   */
  boolean isSpent(int limit) {
    return limit > 0 && calls >= limit;
  }

  void count() {
    calls++;
  }

  /** True once in each span. */
  boolean isFirstWarning() {
    boolean first = !warned;
    warned = true;
    return first;
  }
}
