package dk.partsync.console.party;

import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.console.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts that came at once, from one source.
 *
 * @param at when we knew them
 * @param who whose doing it was, in words
 * @param why the purpose that was stated
 * @param run id of the sync run
 * @param source SHA-256 of the file
 * @param line line of the file
 * @param trigger what a register was asked for
 * @param lines in the order in which they were stored
 */
record HistoryDelivery(
    Instant at,
    String who,
    @Nullable String why,
    @Nullable String run,
    @Nullable String source,
    @Nullable Long line,
    @Nullable CprTrigger trigger,
    List<HistoryLine> lines) {

  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  HistoryDelivery {
    lines = List.copyOf(lines);
  }

  /** Key of the page that begins behind it. */
  String key() {
    return lines.get(0).id();
  }

  /** Whether one of its facts tells of a protection. */
  public boolean isProtection() {
    return lines.stream().anyMatch(HistoryLine::isProtection);
  }

  /** Whether the party can be shown before and after it. */
  public boolean isComparable() {
    return key().startsWith("v");
  }

  public LocalDate day() {
    return HistoryMoment.dayOf(at);
  }

  /** The second before it, as a time field takes it. */
  public String timeBefore() {
    return SECONDS.format(at.minusSeconds(1).atZone(Shown.ZONE));
  }

  /** The second in which the last of it was stored. */
  public String timeAfter() {
    return SECONDS.format(at.plus(AT_ONCE).atZone(Shown.ZONE));
  }

  boolean holds(String id) {
    return lines.stream().anyMatch(fact -> fact.id().equals(id));
  }

  static boolean isAtOnce(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(AT_ONCE) < 0;
  }
}
