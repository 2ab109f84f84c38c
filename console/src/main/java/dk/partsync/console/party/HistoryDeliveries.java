package dk.partsync.console.party;

import dk.partsync.api.party.PartyHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts events that came at once together, in words, and leaves out what nobody asked for. */
final class HistoryDeliveries {

  /** That a register answered comes before what it said. */
  private static final Comparator<HistoryLine> ANSWER_FIRST =
      Comparator.comparing(line -> line.kind() != HistoryKind.FETCH);

  private final HistoryText text;
  private final Collection<HistoryKind> wanted;

  /**
   * @param wanted the kinds of change to tell of, none for all
   */
  HistoryDeliveries(HistoryText text, Collection<HistoryKind> wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** In the order of the events. */
  List<HistoryDelivery> of(List<PartyHistory.Entry> entries) {
    List<HistoryDelivery> deliveries = new ArrayList<>();
    List<PartyHistory.Entry> together = new ArrayList<>();
    for (PartyHistory.Entry entry : entries) {
      if (HistoryKind.of(entry).stream().anyMatch(kind -> kind.isAmong(wanted))) {
        if (!together.isEmpty() && !isOne(together.get(0), entry)) {
          deliveries.add(delivery(together));
          together.clear();
        }
        together.add(entry);
      }
    }
    if (!together.isEmpty()) {
      deliveries.add(delivery(together));
    }
    return deliveries;
  }

  private static boolean isOne(PartyHistory.Entry first, PartyHistory.Entry next) {
    PartyHistory.Origin one = first.origin();
    PartyHistory.Origin other = next.origin();
    return HistoryDelivery.isAtOnce(first.at(), next.at())
        && Objects.equals(one.who(), other.who())
        && Objects.equals(one.why(), other.why())
        && Objects.equals(one.run(), other.run())
        && Objects.equals(one.line(), other.line());
  }

  private HistoryDelivery delivery(List<PartyHistory.Entry> entries) {
    PartyHistory.Entry first = entries.get(0);
    PartyHistory.Origin origin = first.origin();
    return new HistoryDelivery(
        first.at(),
        text.who(origin.who()),
        origin.why(),
        origin.run(),
        origin.source(),
        origin.line(),
        entries.stream()
            .map(entry -> entry.origin().trigger())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        entries.stream().map(this::line).sorted(ANSWER_FIRST).toList());
  }

  private HistoryLine line(PartyHistory.Entry entry) {
    @Nullable LocalDate validFrom = HistoryText.validFrom(entry);
    HistoryKind kind = HistoryKind.ofEvent(entry.kind());
    boolean whole = kind != HistoryKind.OTHER && kind.isAmong(wanted);
    return new HistoryLine(
        "v" + entry.version(),
        kind,
        text.event(entry),
        validFrom,
        validFrom != null && validFrom.isAfter(HistoryMoment.today()),
        entry.changes().stream()
            .filter(change -> whole || HistoryKind.ofField(change.field()).isAmong(wanted))
            .map(change -> change(entry, change))
            .toList());
  }

  private HistoryChange change(PartyHistory.Entry entry, PartyHistory.Change change) {
    String field = change.field();
    return new HistoryChange(
        field,
        entry.version(),
        text.field(field),
        text.value(field, change.from()),
        text.value(field, change.to()),
        text.isHidden(change.from()) && text.isHidden(change.to()));
  }
}
