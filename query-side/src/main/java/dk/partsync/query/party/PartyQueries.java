package dk.partsync.query.party;

import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindUnmaskedParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers from the parties as they are now. */
final class PartyQueries {

  private final NewestParty newest;
  private final PartyPages pages;
  private final Guard guard;
  private final CvrLinks links;
  private final InStep inStep;
  private final Clock clock;

  PartyQueries(
      NewestParty newest,
      PartyPages pages,
      Guard guard,
      CvrLinks links,
      InStep inStep,
      Clock clock) {
    this.newest = newest;
    this.pages = pages;
    this.guard = guard;
    this.links = links;
    this.inStep = inStep;
    this.clock = clock;
  }

  @QueryHandler
  @Nullable PartyView find(FindParty query) {
    Party party = newest.find(query.partyId());
    return party == null ? null : view(party, guard.disclose(party, query.withNumbers()));
  }

  @QueryHandler
  @Nullable PartyView find(FindUnmaskedParty query) {
    Party party = newest.find(query.partyId());
    return party == null ? null : view(party, guard.unmask(party));
  }

  /**
   * @throws org.axonframework.queryhandling.QueryExecutionException when the page key is not one
   *     that this list gave out
   */
  @QueryHandler
  PartyPage find(FindParties query) {
    return pages.page(query);
  }

  private PartyView view(Party party, Disclosure disclosure) {
    LocalDate today = LocalDate.now(clock);
    Instant lastRun = inStep.lastRunOf(party.register(), clock.instant());
    return party instanceof BusinessParty business
        ? business.view(today, lastRun, links.of(business, today))
        : party.view(today, lastRun, disclosure);
  }
}
