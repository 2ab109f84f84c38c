package dk.partsync.query.party;

import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A company or production unit. */
record BusinessParty(String id, long version, BusinessFacts facts, Instant lastUpdated)
    implements Party {

  static BusinessParty evolve(@Nullable Party before, CvrEvent event, long version, Instant at) {
    if (event instanceof CvrUnitRegistered registered) {
      return new BusinessParty(event.partyId(), version, BusinessFacts.of(registered), at);
    }
    if (before instanceof BusinessParty business) {
      return new BusinessParty(business.id, version, business.facts.after(event), at);
    }
    throw new IllegalStateException("a unit of CVR has no event that registers it");
  }

  @Override
  public ContactType contactType() {
    return switch (unit().identity().kind()) {
      case COMPANY -> ContactType.J;
      case PRODUCTION_UNIT -> ContactType.V;
    };
  }

  @Override
  public String name() {
    return unit().name();
  }

  /** Name and address find it together: nothing of it is protected. */
  @Override
  public String searchedName() {
    return name() + " " + addressLine();
  }

  @Override
  public String addressLine() {
    return address().line();
  }

  @Override
  public @Nullable String postCode() {
    return address().postCode();
  }

  @Override
  public @Nullable String district() {
    return address().district();
  }

  ShownAddress address() {
    return CvrAddressText.of(unit().addresses());
  }

  @Override
  public Period period() {
    CvrStatus status = unit().status();
    return Period.of(status.startDate(), status.endDate());
  }

  @Override
  public Register register() {
    return Register.CVR;
  }

  CvrUnit unit() {
    return facts.unit();
  }

  @Override
  public PartyView view(LocalDate day, @Nullable Instant lastRun, Disclosure disclosure) {
    return view(day, lastRun, CvrLinks.Linked.NONE);
  }

  /** The same with the parties that belong together with it now. */
  PartyView view(LocalDate day, @Nullable Instant lastRun, CvrLinks.Linked linked) {
    return new BusinessShown(this, linked).view(day, lastRun);
  }
}
