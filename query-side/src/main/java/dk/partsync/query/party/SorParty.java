package dk.partsync.query.party;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SOR unit.
 *
 * @param unit its latest edition
 */
record SorParty(
    String id,
    long version,
    String sorId,
    SorUnit unit,
    Period period,
    Instant lastUpdated,
    @Nullable LocalDateTime sourceUpdatedAt,
    @Nullable LocalDate validFrom)
    implements Party {

  @Override
  public ContactType contactType() {
    return ContactType.H;
  }

  @Override
  public String name() {
    return unit.partyName();
  }

  /** Name and address find it together. */
  @Override
  public String searchedName() {
    return name() + " " + addressLine();
  }

  @Override
  public String addressLine() {
    return unit.address().line();
  }

  @Override
  public @Nullable String postCode() {
    return unit.address().postCode();
  }

  @Override
  public @Nullable String district() {
    return unit.address().district();
  }

  @Override
  public Register register() {
    return Register.SOR;
  }

  @Override
  public PartyView view(LocalDate day, @Nullable Instant lastRun, Disclosure disclosure) {
    PartyState state = period.stateOn(day);
    return new PartyView(
        id,
        contactType(),
        version,
        sorId,
        name(),
        addressLine(),
        postCode(),
        district(),
        unit.address().country(),
        unit.contactData().phone(),
        unit.contactData().email(),
        null,
        period.startDate(),
        period.endDate(),
        period.endDateInferred(),
        state,
        period.replacedBy(),
        lastUpdated,
        InStep.at(state, lastUpdated, lastRun),
        sourceUpdatedAt,
        validFrom,
        unit,
        null,
        null,
        null,
        null,
        List.of());
  }
}
