package dk.partsync.api.cpr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken time in which protections hide a person's name and address. Who is protected again as
 * a protection ends is protected all along, whatever the register splits it into.
 *
 * @param from first moment, none when the register does not tell: then since ever
 * @param until last moment, none when it is not known to end
 */
public record ProtectionSpan(@Nullable Instant from, @Nullable Instant until) {

  private static final Comparator<ProtectionSpan> BY_BEGINNING =
      Comparator.comparing(ProtectionSpan::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The register's times are whole seconds or finer: less between two is no gap. */
  private static final long NO_GAP_SECONDS = 1;

  /** The spans of all protections that hide name and address, in the order of time. */
  public static List<ProtectionSpan> of(List<CprProtection> protections) {
    List<ProtectionSpan> spans = new ArrayList<>();
    protections.stream()
        .filter(protection -> protection.kind().hidesNameAndAddress())
        .map(protection -> new ProtectionSpan(protection.from(), protection.until()))
        .sorted(BY_BEGINNING)
        .forEach(span -> add(spans, span));
    return List.copyOf(spans);
  }

  /** Whether it is in force at the moment; so it is at its first and at its last one. */
  public boolean holdsAt(Instant moment) {
    return (from == null || !moment.isBefore(from)) && !endsBefore(moment);
  }

  public boolean endsBefore(Instant moment) {
    return until != null && until.isBefore(moment);
  }

  private static void add(List<ProtectionSpan> spans, ProtectionSpan next) {
    ProtectionSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last == null || !last.reaches(next)) {
      spans.add(next);
    } else {
      spans.set(spans.size() - 1, new ProtectionSpan(last.from, later(last.until, next.until)));
    }
  }

  private boolean reaches(ProtectionSpan next) {
    return until == null
        || next.from == null
        || !next.from.isAfter(until.plusSeconds(NO_GAP_SECONDS));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }
}
