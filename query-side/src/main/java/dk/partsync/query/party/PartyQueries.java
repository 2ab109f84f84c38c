package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.sync.Register;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers from the parties as they are now. */
final class PartyQueries {

  private final MongoTemplate mongo;
  private final PartyStream stream;
  private final View view;
  private final PartyList list;
  private final InStep inStep;
  private final Clock clock;

  PartyQueries(MongoTemplate mongo, View view, EventStore events, InStep inStep, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.stream = new PartyStream(events);
    this.list = new PartyList(mongo, view);
    this.inStep = inStep;
    this.clock = clock;
  }

  @QueryHandler
  @Nullable PartyView find(FindParty query) {
    PartyDocument document =
        mongo.findById(
            query.partyId(), PartyDocument.class, view.reading(PartyDocument.COLLECTION));
    Party stored = document == null ? null : document.party();
    Party party = PersonId.isOne(query.partyId()) ? upToDate(query.partyId(), stored) : stored;
    return party == null ? null : party.view(LocalDate.now(clock), lastRun());
  }

  /** Who has just written something down finds it there, though the view may lag behind. */
  private @Nullable Party upToDate(String partyId, @Nullable Party stored) {
    Party party = stored;
    for (PartyStream.Fact fact : stream.readAfter(partyId, stored == null ? 0 : stored.version())) {
      party = PartyFold.evolve(party, fact.event(), fact.version(), fact.message().getTimestamp());
    }
    return party;
  }

  /**
   * @throws org.axonframework.queryhandling.QueryExecutionException when the page key is not one
   *     that this list gave out
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
