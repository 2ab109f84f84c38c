package dk.partsync.api.credentials;

import dk.partsync.api.DanishWorkdays;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/** When it is warned of an expiry (N-18). */
public final class ExpirySteps {

  /** Days before the last one, the first warning first. */
  public static final List<Integer> DAYS = List.of(90, 60, 30, 14, 7, 1);

  private ExpirySteps() {}

  /** Days in Denmark from the day that it is to the day of the last moment; negative after it. */
  public static long daysLeft(Instant validTo, Instant now) {
    return ChronoUnit.DAYS.between(DanishWorkdays.dayOf(now), DanishWorkdays.dayOf(validTo));
  }

  /** The step that has been reached: the smallest that is not less than the days left. */
  public static OptionalInt reached(long daysLeft) {
    return DAYS.stream().mapToInt(Integer::intValue).filter(step -> daysLeft <= step).min();
  }
}
