package dk.partsync.query.party;

import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PersonEvent;
import dk.partsync.api.party.SorPartyEvent;
import dk.partsync.api.party.SorUnitImported;
import dk.partsync.api.sor.SorStamp;
import dk.partsync.api.sor.SorUnit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an event changes a party: the live view, as-of and history all fold with it,
 * so they cannot disagree.
 */
final class PartyFold {

  private PartyFold() {}

  /**
   * The party after the event.
   *
   * @param before none before the first event
   * @param version number of the event in the party's stream, from 1
   * @param at when it was stored
   */
  static Party evolve(@Nullable Party before, PartyEvent event, long version, Instant at) {
    Instant time = at.truncatedTo(ChronoUnit.MILLIS);
    if (event instanceof SorUnitImported imported) {
      return imported(imported, version, time);
    }
    if (event instanceof PersonEvent person) {
      return PersonParty.evolve(before, person, version, time);
    }
    if (event instanceof CprEvent cpr && before instanceof PersonParty person) {
      return person.after(cpr, version, time);
    }
    if (event instanceof CvrEvent cvr) {
      return BusinessParty.evolve(before, cvr, version, time);
    }
    if (event instanceof SorPartyEvent sor && before instanceof SorParty unit) {
      return changed(unit, sor, version, time);
    }
    throw new IllegalStateException(
        "no fold for " + event.getClass().getName() + " as event " + version);
  }

  private static SorParty imported(SorUnitImported event, long version, Instant at) {
    SorUnit unit = event.unit();
    return new SorParty(
        event.partyId(),
        version,
        event.sorId(),
        unit,
        Period.of(unit.startDate(), unit.endDate()),
        at,
        event.stamp().updatedAt(),
        event.stamp().validFrom());
  }

  private static SorParty changed(SorParty before, SorPartyEvent event, long version, Instant at) {
    SorStamp stamp = event.stamp();
    return new SorParty(
        before.id(),
        version,
        before.sorId(),
        event.applyTo(before.unit()),
        PeriodFold.evolve(before.period(), event),
        at,
        stamp == null ? before.sourceUpdatedAt() : stamp.updatedAt(),
        stamp == null ? before.validFrom() : stamp.validFrom());
  }
}
