package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a party add up to.
 *
 * @param version number of events applied
 * @param unit the latest edition of the SOR unit
 * @param period when the party is in force
 * @param lastUpdated time of the last event, in whole milliseconds as views store it
 */
record Party(
    String id,
    long version,
    String sorId,
    SorUnit unit,
    Period period,
    Instant lastUpdated,
    @Nullable LocalDateTime sourceUpdatedAt,
    @Nullable LocalDate validFrom) {

  ContactType contactType() {
    return ContactType.H;
  }

  /**
   * The party as the API shows it.
   *
   * @param day the day to tell its state for
   * @param lastRun end of the last run that brought its register in step, none before the first
   */
  PartyView view(LocalDate day, @Nullable Instant lastRun) {
    PartyState state = period.stateOn(day);
    return new PartyView(
        id,
        contactType(),
        version,
        sorId,
        unit.partyName(),
        unit.address().line(),
        unit.address().postCode(),
        unit.address().district(),
        unit.address().country(),
        unit.contactData().phone(),
        unit.contactData().email(),
        period.startDate(),
        period.endDate(),
        period.endDateInferred(),
        state,
        period.replacedBy(),
        lastUpdated,
        InStep.at(state, lastUpdated, lastRun),
        sourceUpdatedAt,
        validFrom,
        unit);
  }
}
