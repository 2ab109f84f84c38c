package dk.partsync.api.sor;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a unit a fact comes from.
 *
 * @param validFrom {@code FromDate}: the register says this from that day
 * @param updatedAt {@code UpdatedAt}, Danish local time: when it was last edited in SOR; may be
 *     earlier than {@code validFrom}, and is not raised by inherited changes
 * @param contentHash {@link SorUnit#contentHash()} of the whole unit
 */
public record SorStamp(
    @Nullable LocalDate validFrom, @Nullable LocalDateTime updatedAt, String contentHash) {

  /**
   * Whether nothing about this edition is newer and something is older: an older delivery never
   * wins over a newer one (design section 5).
   */
  public boolean isOlderThan(SorStamp known) {
    int byDay = compare(validFrom, known.validFrom);
    int byEdit = compare(updatedAt, known.updatedAt);
    return byDay <= 0 && byEdit < 0;
  }

  private static <T extends Comparable<? super T>> int compare(@Nullable T a, @Nullable T b) {
    return a == null || b == null ? 0 : a.compareTo(b);
  }
}
