package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sync.Register;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Makes pages of parties: first those in order, after them those whose place would tell on them.
 */
final class PartyPages {

  private final PartyList open;
  private final HiddenList hidden;
  private final ProtectionText text;
  private final InStep inStep;
  private final Clock clock;

  PartyPages(MongoTemplate mongo, View view, EventStore events, InStep inStep, Clock clock) {
    this.open = new PartyList(mongo, view);
    this.hidden = new HiddenList(mongo, view);
    this.text = new ProtectionText(events);
    this.inStep = inStep;
    this.clock = clock;
  }

  PartyPage page(FindParties query) {
    Instant now = clock.instant();
    List<PartyRow> rows = rows(query, now);
    boolean more = rows.size() > query.limit();
    List<PartyRow> page = more ? rows.subList(0, query.limit()) : rows;
    String next = more ? keyOf(query, page.get(page.size() - 1), now) : null;
    return new PartyPage(summaries(inBusinessFirst(query, page, now), now), next);
  }

  private List<PartyRow> inBusinessFirst(FindParties query, List<PartyRow> page, Instant now) {
    if (!query.numbers().areGiven()) {
      return page;
    }
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    return page.stream().sorted(Comparator.comparing(row -> row.isClosedOn(today))).toList();
  }

  /** One more than asked for when there is a next page. */
  private List<PartyRow> rows(FindParties query, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    String hiddenBefore = PartyOrder.of(query).hiddenBefore(query.after());
    boolean begins = hiddenBefore == null && !PartyFilter.isOfHiddenAlone(query);
    List<PartyRow> rows =
        begins ? new ArrayList<>(open.read(query, today, now)) : new ArrayList<>();
    int missing = query.limit() + 1 - rows.size();
    if (missing > 0 && PartyFilter.isFollowedByHidden(query)) {
      rows.addAll(hidden.read(query, today, now, hiddenBefore, missing));
    }
    return rows;
  }

  private List<PartySummary> summaries(List<PartyRow> rows, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    Map<Register, Instant> lastRuns = lastRuns(rows, now);
    boolean needsText = rows.stream().anyMatch(row -> row.protectionAt(now).hides());
    String message = needsText ? text.now() : "";
    return rows.stream()
        .map(row -> row.summary(today, lastRun(lastRuns, row), row.protectionAt(now), message))
        .toList();
  }

  private Map<Register, Instant> lastRuns(List<PartyRow> rows, Instant now) {
    Map<Register, Instant> lastRuns = new EnumMap<>(Register.class);
    rows.stream()
        .flatMap(row -> Stream.ofNullable(row.register()))
        .distinct()
        .forEach(
            register -> {
              Instant lastRun = inStep.lastCompletedRun(register, now);
              if (lastRun != null) {
                lastRuns.put(register, lastRun);
              }
            });
    return lastRuns;
  }

  private static @Nullable Instant lastRun(Map<Register, Instant> lastRuns, PartyRow row) {
    Register register = row.register();
    return register == null ? null : lastRuns.get(register);
  }

  private static @Nullable String keyOf(FindParties query, PartyRow last, Instant now) {
    PartyOrder order = PartyOrder.of(query);
    return PartyFilter.isFollowedByHidden(query) && last.protectionAt(now).hides()
        ? order.keyOfHidden(last)
        : order.keyOf(last);
  }
}
