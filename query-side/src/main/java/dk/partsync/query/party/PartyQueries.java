package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.Register;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers from the parties as they are now. */
final class PartyQueries {

  private final MongoTemplate mongo;
  private final PartyList list;
  private final InStep inStep;
  private final Clock clock;

  PartyQueries(MongoTemplate mongo, InStep inStep, Clock clock) {
    this.mongo = mongo;
    this.list = new PartyList(mongo);
    this.inStep = inStep;
    this.clock = clock;
  }

  @QueryHandler
  @Nullable PartyView find(FindParty query) {
    PartyDocument document = mongo.findById(query.partyId(), PartyDocument.class);
    return document == null ? null : document.party().view(LocalDate.now(clock), lastRun());
  }

  /**
   * @throws IllegalArgumentException when the page key is not one that this list gave out
   */
  @QueryHandler
  PartyPage find(FindParties query) {
    LocalDate today = LocalDate.now(clock);
    List<PartyRow> rows = list.read(query, today);
    boolean more = rows.size() > query.limit();
    List<PartyRow> page = more ? rows.subList(0, query.limit()) : rows;
    Instant lastRun = lastRun();
    return new PartyPage(
        page.stream().map(row -> row.summary(today, lastRun)).toList(),
        more ? PartyOrder.of(query).keyOf(page.get(page.size() - 1)) : null);
  }

  private @Nullable Instant lastRun() {
    return inStep.lastCompletedRun(Register.SOR, clock.instant());
  }
}
