package dk.partsync.registers.datafordeler;

import dk.partsync.api.sync.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts this process's calls to a register in the hour and in the Danish day, and warns or refuses
 * beyond the organisation's own limits. Safe for use by many threads.
 */
final class CallBudget {

  private static final Logger log = LoggerFactory.getLogger(CallBudget.class);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Register register;
  private final Clock clock;
  private final CallWindow<Instant> hour = new CallWindow<>(Instant.MIN);
  private final CallWindow<LocalDate> day = new CallWindow<>(LocalDate.MIN);
  private final LongAdder beyond = new LongAdder();

  CallBudget(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /**
   * Takes note of a call that is about to be made.
   *
   * @throws DatafordelerFailure with {@code BUDGET_EXHAUSTED} when it is not to be made
   */
  synchronized void take(CallLimits limits) {
    Instant now = clock.instant();
    hour.moveTo(now.truncatedTo(ChronoUnit.HOURS));
    day.moveTo(now.atZone(DENMARK).toLocalDate());
    boolean hourSpent = hour.isSpent(limits.perHour());
    boolean daySpent = day.isSpent(limits.perDay());
    if (hourSpent || daySpent) {
      beyond.increment();
      warn(hourSpent, hour, "hour", limits.perHour());
      warn(daySpent, day, "day", limits.perDay());
      if (limits.block()) {
        throw new DatafordelerFailure(
            DatafordelerFailure.Kind.BUDGET_EXHAUSTED,
            register
                + " is not called any more in this "
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

  private void warn(boolean spent, CallWindow<?> window, String name, int limit) {
    if (spent && window.isFirstWarning()) {
      log.warn(
          "The organisation's own limit of {} calls to {} per {} is reached.",
          limit,
          register,
          name);
    }
  }
}
