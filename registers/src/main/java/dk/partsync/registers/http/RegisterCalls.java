package dk.partsync.registers.http;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** What has become of the calls since the start; for metrics and health. Safe for many threads. */
public final class RegisterCalls {

  private final LongSupplier nanoTime;
  private final Map<CallOutcome, LongAdder> counts = new EnumMap<>(CallOutcome.class);
  private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();

  /**
   * No calls yet.
   *
   * @param nanoTime a clock that never goes back
   */
  public RegisterCalls(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    for (CallOutcome outcome : CallOutcome.values()) {
      counts.put(outcome, new LongAdder());
    }
  }

  /** How many calls ended so. */
  public long count(CallOutcome outcome) {
    return Objects.requireNonNull(counts.get(outcome)).sum();
  }

  /** The state of each server that was called, by scheme, host and port as in an address. */
  public Map<String, CircuitState> circuits() {
    Map<String, CircuitState> states = new TreeMap<>();
    circuits.forEach((server, circuit) -> states.put(server, circuit.state()));
    return states;
  }

  void add(CallOutcome outcome) {
    Objects.requireNonNull(counts.get(outcome)).increment();
  }

  /**
   * Lets a call to the server pass or not.
   *
   * @throws SourceException with {@code SOURCE_PAUSED}
   */
  void admit(URI url) {
    try {
      circuit(url).admit();
    } catch (SourceException e) {
      add(CallOutcome.PAUSED);
      throw e;
    }
  }

  Circuit circuit(URI url) {
    return circuits.computeIfAbsent(SourceName.ofServer(url), unused -> new Circuit(nanoTime));
  }
}
