package dk.partsync.api.cpr;

import dk.partsync.api.DanishWorkdays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How old CPR itself was when it was asked, by its calendar (cpr-datafordeler.md section 9.1): what
 * is registered until the evening of a workday can be asked for from the next morning at the
 * latest; on weekends and holidays nothing is delivered.
 *
 * @param stateOf the workday whose evening the data show
 * @param nextExpected when the delivery after that one can be asked for
 */
public record SourceAge(LocalDate stateOf, Instant nextExpected) {

  /** How soon what can be asked for is to be on the party (A2-40). */
  public static final Duration PROMISE = Duration.ofHours(24);

  /** When a night's delivery can be asked for at the latest, in Danish time. */
  public static final LocalTime LOADED = LocalTime.of(6, 0);

  /** The age of data that were asked for at the instant. */
  public static SourceAge of(Instant fetchedAt) {
    LocalDate evening = DanishWorkdays.dayOf(fetchedAt);
    while (!DanishWorkdays.isWorkday(evening) || loaded(evening).isAfter(fetchedAt)) {
      evening = evening.minusDays(1);
    }
    LocalDate next = evening.plusDays(1);
    while (!DanishWorkdays.isWorkday(next)) {
      next = next.plusDays(1);
    }
    return new SourceAge(evening, loaded(next));
  }

  /** Whether newer data could have been had for longer than is promised. */
  public boolean isOlderThanPromised(Instant now) {
    return now.isAfter(promisedUntil());
  }

  /** How long the data are as fresh as is promised. */
  public Instant promisedUntil() {
    return nextExpected.plus(PROMISE);
  }

  private static Instant loaded(LocalDate evening) {
    return evening.plusDays(1).atTime(LOADED).atZone(DanishWorkdays.ZONE).toInstant();
  }
}
