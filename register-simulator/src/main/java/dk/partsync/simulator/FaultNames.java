package dk.partsync.simulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the standard faults, as the control endpoints spell them. */
public final class FaultNames {

  private static final Map<String, Fault> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("SLOW", Fault.SLOW);
    BY_NAME.put("TORN", Fault.TORN);
    BY_NAME.put("TRUNCATED", Fault.TRUNCATED);
    BY_NAME.put("HALF", Fault.HALF);
    BY_NAME.put("HEADER_ONLY", Fault.HEADER_ONLY);
    BY_NAME.put("TOO_MANY_REQUESTS", Fault.TOO_MANY_REQUESTS);
    BY_NAME.put("UNAVAILABLE", Fault.UNAVAILABLE);
    BY_NAME.put("SERVER_ERROR", Fault.SERVER_ERROR);
    BY_NAME.put("BAD_GATEWAY", Fault.BAD_GATEWAY);
    BY_NAME.put("REDIRECT_LOOP", Fault.REDIRECT_LOOP);
    BY_NAME.put("REDIRECT_AWAY", Fault.REDIRECT_AWAY);
    BY_NAME.put("BROKEN_GZIP", Fault.BROKEN_GZIP);
    BY_NAME.put("STALE_ETAG", Fault.STALE_ETAG);
    BY_NAME.put("CLOCK_AHEAD", Fault.CLOCK_AHEAD);
    BY_NAME.put("CLOCK_BEHIND", Fault.CLOCK_BEHIND);
    BY_NAME.put("NOT_FOUND", Fault.NOT_FOUND);
    BY_NAME.put("HTML", Fault.HTML);
    BY_NAME.put("CHANGED_MID_RESUME", Fault.CHANGED_MID_RESUME);
    BY_NAME.put("NO_ANSWER", Fault.NO_ANSWER);
    BY_NAME.put("WRONG_LENGTH", Fault.WRONG_LENGTH);
    BY_NAME.put("UNAUTHORISED", Fault.UNAUTHORISED);
    BY_NAME.put("FORBIDDEN", Fault.FORBIDDEN);
    BY_NAME.put("RESET", Fault.RESET);
    BY_NAME.put("LATE", Fault.LATE);
    BY_NAME.put("GRAPHQL_ERRORS", Fault.GRAPHQL_ERRORS);
    BY_NAME.put("GRAPHQL_ERRORS_400", Fault.GRAPHQL_ERRORS_400);
    BY_NAME.put("PARTIAL_DATA", Fault.PARTIAL_DATA);
    BY_NAME.put("NULL_LISTS", Fault.NULL_LISTS);
    BY_NAME.put("UNKNOWN_VALUES", Fault.UNKNOWN_VALUES);
  }

  private FaultNames() {}

  /** The fault of that name, null when there is none. */
  public static @Nullable Fault find(String name) {
    return BY_NAME.get(name);
  }

  /** Every name. */
  public static Set<String> all() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
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
