package dk.partsync.query.party;

import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyValues;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyValues;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.sor.SorStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Replays a party to what was known at a moment, as the live view would have shown it then; asked
 * for a day as well, it leaves out what the register says only from a later day. A party whose
 * first edition is valid only later has no answer for that day.
 */
final class PartyAsOfQuery {

  private final PartyStream stream;
  private final InStep inStep;
  private final Guard guard;
  private final ZoneId zone;

  /**
   * @param guard judges what may be shown by what is known today
   * @param zone where the day of a moment is told
   */
  PartyAsOfQuery(EventStore events, InStep inStep, Guard guard, ZoneId zone) {
    this.stream = new PartyStream(events);
    this.inStep = inStep;
    this.guard = guard;
    this.zone = zone;
  }

  @QueryHandler
  @Nullable PartyView find(FindPartyAsOf query) {
    List<PartyStream.Fact> facts = stream.read(query.partyId());
    Party newest = PartyStream.fold(facts);
    Party party = replay(facts, query.knownAt(), query.validOn());
    if (party == null || newest == null) {
      return null;
    }
    Instant knownAt = query.knownAt();
    LocalDate day = query.validOn();
    return party.view(
        day == null ? LocalDate.ofInstant(knownAt, zone) : day,
        inStep.lastRunOf(party.register(), knownAt),
        guard.disclose(newest, query.withNumbers()));
  }

  @QueryHandler
  @Nullable PartyValues find(FindPartyValues query) {
    List<PartyStream.Fact> facts = stream.read(query.partyId());
    Party newest = PartyStream.fold(facts);
    Party party = replay(facts, query.knownAt(), query.validOn());
    if (party == null || newest == null) {
      return null;
    }
    HistoryMask mask = new HistoryMask(guard.disclose(newest, false));
    return new PartyValues(
        party.id(), party.version(), PartyFields.values(party).stream().map(mask::of).toList());
  }

  private static @Nullable Party replay(
      List<PartyStream.Fact> facts, Instant knownAt, @Nullable LocalDate validOn) {
    Party party = null;
    for (PartyStream.Fact fact : facts) {
      boolean known = !fact.message().getTimestamp().isAfter(knownAt);
      if (known && isValid(fact.event(), validOn) && (party != null || isFirst(fact))) {
        party =
            PartyFold.evolve(party, fact.event(), fact.version(), fact.message().getTimestamp());
      }
    }
    return party;
  }

  private static boolean isFirst(PartyStream.Fact fact) {
    return fact.version() == 1;
  }

  private static boolean isValid(PartyEvent event, @Nullable LocalDate day) {
    SorStamp stamp = event instanceof SorPartyEvent sor ? sor.stamp() : null;
    LocalDate validFrom = stamp == null ? null : stamp.validFrom();
    return day == null || validFrom == null || !validFrom.isAfter(day);
  }
}
