package dk.partsync.simulator.sor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The first dates of a unit; it may be registered before it starts (registers/sor.md 5.1). */
record Start(LocalDate firstFrom, LocalDate from, LocalDate updatedAt) {

  private static final LocalDate SOR_BEGAN = LocalDate.of(2007, 1, 1);

  /** Chooses the start of the next unit from that of its parent. */
  @FunctionalInterface
  interface Rule {
    Start below(@Nullable Unit parent);
  }

  /** Starts on the given day, registered the day before the given publication. */
  static Rule on(LocalDate day, LocalDate publication) {
    return parent -> new Start(day, day, publication.minusDays(1));
  }

  /** Starts some time before the given day, never before the parent; some were edited since. */
  static Rule before(LocalDate day, Random random) {
    LocalDate earliest = SOR_BEGAN.isBefore(day) ? SOR_BEGAN : day.minusYears(1);
    return parent -> {
      LocalDate first = between(parent == null ? earliest : parent.firstFrom(), day, random);
      LocalDate from = random.nextInt(5) < 3 ? first : between(first, day, random);
      return new Start(first, from, from.minusDays(random.nextInt(8)));
    };
  }

  private static LocalDate between(LocalDate first, LocalDate end, Random random) {
    long days = ChronoUnit.DAYS.between(first, end);
    return first.plusDays((long) (random.nextDouble() * days));
  }
}
