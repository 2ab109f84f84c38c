package dk.partsync.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the standard faults, as the control endpoints spell them. */
final class FaultNames {

  private static final Map<String, Fault> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("SLOW", Fault.SLOW);
    BY_NAME.put("TORN", Fault.TORN);
    BY_NAME.put("TRUNCATED", Fault.TRUNCATED);
    BY_NAME.put("HALF", Fault.HALF);
    BY_NAME.put("HEADER_ONLY", Fault.HEADER_ONLY);
    BY_NAME.put("TOO_MANY_REQUESTS", Fault.TOO_MANY_REQUESTS);
    BY_NAME.put("UNAVAILABLE", Fault.UNAVAILABLE);
    BY_NAME.put("NOT_FOUND", Fault.NOT_FOUND);
    BY_NAME.put("HTML", Fault.HTML);
    BY_NAME.put("CHANGED_MID_RESUME", Fault.CHANGED_MID_RESUME);
    BY_NAME.put("NO_ANSWER", Fault.NO_ANSWER);
    BY_NAME.put("WRONG_LENGTH", Fault.WRONG_LENGTH);
  }

  private FaultNames() {}

  static @Nullable Fault find(String name) {
    return BY_NAME.get(name);
  }

  static Set<String> all() {
    return BY_NAME.keySet();
  }

  /** The standard name, or for a fault with parameters of its own the kind and these. */
  static String of(Fault fault) {
    for (Map.Entry<String, Fault> entry : BY_NAME.entrySet()) {
      if (entry.getValue().equals(fault)) {
        return entry.getKey();
      }
    }
    return fault.toString();
  }
}
