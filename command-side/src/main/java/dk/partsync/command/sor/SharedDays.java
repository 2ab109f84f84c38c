package dk.partsync.command.sor;

import dk.partsync.api.sor.SorStamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes equal days one object: a register has many units and few days. */
final class SharedDays {

  private static final int MOST = 100_000;

  private final Map<Object, Object> days = new HashMap<>();

  /** The unit with the days that others have too. */
  KnownSorUnit in(KnownSorUnit unit) {
    return new KnownSorUnit(
        new SorStamp(
            one(unit.stamp().validFrom(), LocalDate.class),
            one(unit.stamp().updatedAt(), LocalDateTime.class),
            unit.stamp().contentHash()),
        one(unit.endDate(), LocalDate.class),
        unit.closed());
  }

  private <T> @Nullable T one(@Nullable T day, Class<T> type) {
    if (day == null) {
      return null;
    }
    Object same = days.size() < MOST ? days.computeIfAbsent(day, d -> d) : days.get(day);
    return same == null ? day : type.cast(same);
  }
}
