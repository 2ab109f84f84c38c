package dk.partsync.api.cvr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit is in business.
 *
 * @param registered the register's own word, {@code aktiv} of those in business
 * @param credit {@code Kreditoplysninger}, such as bankruptcy; none of most
 * @param endDate last day; {@code virksomhedOphoersdato} or {@code produktionsenhedOphoersdato}
 */
public record CvrStatus(
    String registered,
    List<CvrCode> credit,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate) {

  public CvrStatus {
    credit = credit == null ? List.of() : List.copyOf(credit);
  }
}
