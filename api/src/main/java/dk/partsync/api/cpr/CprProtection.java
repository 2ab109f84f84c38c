package dk.partsync.api.cpr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A protection with its term, which is judged whenever it is used (N-09).
 *
 * @param text the kind as delivered
 * @param from none when the register does not tell: then since ever
 * @param until the last moment, none when it is not known to end
 */
public record CprProtection(
    ProtectionKind kind, String text, @Nullable Instant from, @Nullable Instant until) {

  /** Whether it is in force at the moment (section 7.2). */
  public boolean isActiveAt(Instant moment) {
    return (from == null || !moment.isBefore(from)) && (until == null || !moment.isAfter(until));
  }
}
