package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ListedProtection;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.query.cases.CaseQueries;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers whose name and address are protected, and until when. */
public final class ProtectionQueries {

  private final ProtectionList list;
  private final ProtectionText text;
  private final CaseQueries cases;
  private final Clock clock;

  /**
   * @param view that of the parties
   */
  public ProtectionQueries(
      MongoTemplate mongo, View view, EventStore events, CaseQueries cases, Clock clock) {
    this.list = new ProtectionList(mongo, view);
    this.text = new ProtectionText(events);
    this.cases = cases;
    this.clock = clock;
  }

  @QueryHandler
  ProtectionPage find(FindProtections query) {
    ProtectionTimes times = ProtectionTimes.at(clock.instant(), query.days());
    List<ProtectionRow> rows = list.read(query, times);
    boolean more = rows.size() > query.limit();
    List<ProtectionRow> page = more ? rows.subList(0, query.limit()) : rows;
    String message = text.now();
    return new ProtectionPage(
        page.stream().map(row -> listed(row, times, message)).toList(),
        more ? ProtectionList.keyOf(query, page.get(page.size() - 1)) : null);
  }

  private ListedProtection listed(ProtectionRow row, ProtectionTimes times, String message) {
    Instant now = times.now();
    ProtectionState state = row.stateAt(now);
    Hiding span = row.spanAt(now);
    return new ListedProtection(
        row.id(),
        state.hides() ? message : row.name(),
        state,
        times.termOf(span),
        row.kindsOf(span),
        span.begins(),
        span.ends(),
        cases.openCasesOf(row.id()));
  }
}
