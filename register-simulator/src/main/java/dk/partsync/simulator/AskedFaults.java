package dk.partsync.simulator;

import java.util.Collections;
import java.util.Map;

/** The faults that somebody asks a control endpoint for: {@code fault=RESET&times=2}. */
final class AskedFaults {

  private static final int MOST_TIMES = 1000;

  private AskedFaults() {}

  /**
   * One for each time.
   *
   * @throws IllegalArgumentException when the parameters are not understood
   */
  static Fault[] of(Map<String, String> query) {
    Fault fault = FaultNames.find(query.getOrDefault("fault", ""));
    int times = Integer.parseInt(query.getOrDefault("times", "1"));
    if (fault == null || times < 1 || times > MOST_TIMES) {
      throw new IllegalArgumentException(
          "fault=one of " + FaultNames.all() + ", times=1.." + MOST_TIMES);
    }
    return Collections.nCopies(times, fault).toArray(Fault[]::new);
  }
}
