package dk.partsync.registers.cpr;

import dk.partsync.api.cpr.CprOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts this process's calls to CPR in the hour and in the Danish day, and warns or refuses beyond
 * the organisation's own limits. Safe for use by many threads.
 */
final class CallBudget {

  private static final Logger log = LoggerFactory.getLogger(CallBudget.class);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Clock clock;
  private final CallWindow<Instant> hour = new CallWindow<>(Instant.MIN);
  private final CallWindow<LocalDate> day = new CallWindow<>(LocalDate.MIN);
  private final LongAdder beyond = new LongAdder();

  CallBudget(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes note of a call that is about to be made.
   *
   * @throws CprFailure with {@code BUDGET_EXHAUSTED} when it is not to be made
   */
  synchronized void take(CprAccess access) {
    Instant now = clock.instant();
    hour.moveTo(now.truncatedTo(ChronoUnit.HOURS));
    day.moveTo(now.atZone(DENMARK).toLocalDate());
    boolean hourSpent = hour.isSpent(access.callsPerHour());
    boolean daySpent = day.isSpent(access.callsPerDay());
    if (hourSpent || daySpent) {
      beyond.increment();
      warn(hourSpent, hour, "hour", access.callsPerHour());
      warn(daySpent, day, "day", access.callsPerDay());
      if (access.blockBeyondBudget()) {
        throw new CprFailure(
            CprOutcome.BUDGET_EXHAUSTED,
            "CPR is not called any more in this "
                + (daySpent ? "day" : "hour")
                + ", as the organisation's own limit of calls is reached.");
      }
    }
    hour.count();
    day.count();
  }

  /** Calls beyond a limit, made or refused, since the start. */
  long beyond() {
    return beyond.sum();
  }

  private static void warn(boolean spent, CallWindow<?> window, String name, int limit) {
    if (spent && window.isFirstWarning()) {
      log.warn("The organisation's own limit of {} calls to CPR per {} is reached.", limit, name);
    }
  }
}
