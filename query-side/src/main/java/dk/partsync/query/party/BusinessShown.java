package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.CvrPart;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company or production unit as the API shows it. */
final class BusinessShown {

  private final BusinessParty party;
  private final CvrUnit unit;
  private final CvrLinks.Linked linked;

  BusinessShown(BusinessParty party, CvrLinks.Linked linked) {
    this.party = party;
    this.unit = party.unit();
    this.linked = linked;
  }

  PartyView view(LocalDate day, @Nullable Instant lastRun) {
    ShownAddress address = party.address();
    Period period = party.period();
    PartyState state = period.stateOn(day);
    Instant inStepRun = InStep.unlessPaused(lastRun, party.facts().pausedUntil());
    return new PartyView(
        party.id(),
        party.contactType(),
        party.version(),
        null,
        party.name(),
        address.line(),
        address.postCode(),
        address.district(),
        address.country(),
        unit.contactData().phone(),
        unit.contactData().email(),
        unit.advertisingProtected(),
        period.startDate(),
        period.endDate(),
        false,
        state,
        List.of(),
        party.lastUpdated(),
        InStep.at(state, party.lastUpdated(), inStepRun),
        null,
        null,
        null,
        null,
        null,
        part(),
        null,
        List.of());
  }

  private CvrPart part() {
    List<CvrCode> industries = unit.industries();
    CvrUpdatesPaused pause = party.facts().pause();
    return new CvrPart(
        unit.identity(),
        party.facts().formerNumbers(),
        unit.addresses(),
        industries.isEmpty() ? null : industries.get(0),
        industries.stream().skip(1).toList(),
        unit.form(),
        unit.status(),
        unit.contactData(),
        unit.owner(),
        linked.ownerId(),
        linked.unitIds(),
        party.facts().stamp().fetchedAt(),
        party.facts().stamp().trigger(),
        pause == null ? null : pause.until(),
        pause == null ? null : pause.reason());
  }
}
