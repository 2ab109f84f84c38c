package dk.partsync.console.party;

import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.party.PartyHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a field holds what it does (N-40).
 *
 * @param label name of the field, in words
 * @param steps the events that gave it a value or took it away, newest first; the first explains
 */
record HistoryExplanation(String field, String label, List<Step> steps) {

  HistoryExplanation {
    steps = List.copyOf(steps);
  }

  /**
   * One event with what it made of the field.
   *
   * @param at when we knew it
   * @param validFrom the register says so from this day
   * @param fetchedAt when the register was asked
   * @param rule by which the source's value became this one
   */
  record Step(
      long version,
      String title,
      @Nullable String from,
      @Nullable String to,
      Instant at,
      @Nullable LocalDate validFrom,
      @Nullable Instant fetchedAt,
      String who,
      @Nullable String why,
      @Nullable String run,
      @Nullable String file,
      @Nullable Long line,
      @Nullable CprTrigger trigger,
      HistorySource source,
      String rule) {}

  /**
   * @param version the last event to look at, none for all
   */
  static HistoryExplanation of(
      String field, List<PartyHistory.Entry> entries, @Nullable Long version, HistoryText text) {
    List<Step> steps = new ArrayList<>();
    for (PartyHistory.Entry entry : entries) {
      if (version == null || entry.version() <= version) {
        entry.changes().stream()
            .filter(change -> change.field().equals(field))
            .forEach(change -> steps.add(step(entry, change, text)));
      }
    }
    Collections.reverse(steps);
    return new HistoryExplanation(field, text.field(field), steps);
  }

  private static Step step(PartyHistory.Entry entry, PartyHistory.Change change, HistoryText text) {
    PartyHistory.Origin origin = entry.origin();
    HistorySource source = HistorySource.of(entry);
    return new Step(
        entry.version(),
        text.event(entry),
        text.value(change.field(), change.from()),
        text.value(change.field(), change.to()),
        entry.at(),
        HistoryText.validFrom(entry),
        origin.fetchedAt(),
        text.who(origin.who()),
        origin.why(),
        origin.run(),
        origin.source(),
        origin.line(),
        origin.trigger(),
        source,
        text.rule(source, change.field()));
  }
}
