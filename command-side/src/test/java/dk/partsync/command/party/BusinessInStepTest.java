package dk.partsync.command.party;

import static dk.partsync.command.CvrUnits.LAST_DAY;
import static dk.partsync.command.CvrUnits.bankrupt;
import static dk.partsync.command.CvrUnits.company;
import static dk.partsync.command.CvrUnits.cvrNumber;
import static dk.partsync.command.CvrUnits.ended;
import static dk.partsync.command.CvrUnits.industry;
import static dk.partsync.command.CvrUnits.living;
import static dk.partsync.command.CvrUnits.open;
import static dk.partsync.command.CvrUnits.pNumber;
import static dk.partsync.command.CvrUnits.productionUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CvrAddressesChanged;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrContactDataChanged;
import dk.partsync.api.party.CvrDataFetched;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrFormChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrNumberChanged;
import dk.partsync.api.party.CvrOwnerChanged;
import dk.partsync.api.party.CvrStatusChanged;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.command.access.AccessFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BusinessInStepTest {

  private static final String OTHER = "business-0f8fad5b-d9cb-469f-a165-70867728950e";

  private final BusinessStore store = new BusinessStore();

  /** The facts of a delivery by a run on the day after, which make the party what is wanted. */
  private Stream<Class<?>> factsOf(CvrUnit wanted) {
    int before = store.facts().size();
    store.deliver(wanted, 1, CvrTrigger.SYNC);
    assertThat(store.unit()).isEqualTo(wanted);
    List<CvrEvent> facts = store.facts();
    return facts.subList(before, facts.size()).stream().map(CvrEvent::getClass);
  }

  @Test
  void aCompanyIsOfContactTypeJAndAProductionUnitOfV() {
    store.register(BusinessStore.ID, company(1), 0);
    store.register(OTHER, productionUnit(1, cvrNumber(1)), 0);
    assertThat(((CvrUnitRegistered) store.facts().get(0)).contactType()).isEqualTo(ContactType.J);
    assertThat(((CvrUnitRegistered) store.facts(OTHER).get(0)).contactType())
        .isEqualTo(ContactType.V);
  }

  @Test
  void aDeliveryThatSaysNothingNewLeavesNoTrace() {
    store.register(company(1));
    assertThat(factsOf(company(1))).isEmpty();
  }

  @Test
  void whatDiffersIsAFactOfItsOwn() {
    CvrUnit known = productionUnit(1, cvrNumber(1));
    store.register(known);
    CvrUnit wanted =
        known
            .withIdentity(
                new CvrIdentity(
                    CvrUnitKind.PRODUCTION_UNIT,
                    known.identity().unitId(),
                    null,
                    pNumber(2).value()))
            .withName("Nyt navn")
            .withAddresses(living("Torvet"))
            .withIndustries(List.of(industry("433200"), industry("620100")))
            .withForm(company(1).form())
            .withStatus(bankrupt())
            .withAdvertisingProtected(true)
            .withContactData(new CvrContactData("99990006", null))
            .withOwner(new CvrOwner(cvrNumber(2).value(), null, null));
    assertThat(factsOf(wanted))
        .containsExactly(
            CvrAdvertisingProtectionChanged.class,
            CvrStatusChanged.class,
            CvrNumberChanged.class,
            CvrNameChanged.class,
            CvrAddressesChanged.class,
            CvrContactDataChanged.class,
            CvrIndustriesChanged.class,
            CvrFormChanged.class,
            CvrOwnerChanged.class);
  }

  @Test
  void aProtectionFromAdvertisementsEndsAfterWhatCameWithIt() {
    CvrUnit known = company(1).withAdvertisingProtected(true);
    store.register(known);
    assertThat(factsOf(known.withAdvertisingProtected(false).withName("Nyt navn")))
        .containsExactly(CvrNameChanged.class, CvrAdvertisingProtectionChanged.class);
  }

  @Test
  void aUnitThatHasCeasedEndsAndStays() {
    store.register(company(1));
    assertThat(factsOf(company(1).withStatus(ended()).withName("Nyt navn")))
        .containsExactly(CvrNameChanged.class, CvrUnitCeased.class);
    assertThat(store.unit().status().endDate()).isEqualTo(LAST_DAY);
  }

  @Test
  void aUnitThatIsBackIsOpenAgain() {
    store.register(company(1).withStatus(ended()));
    assertThat(factsOf(company(1).withStatus(open()).withName("Nyt navn")))
        .containsExactly(CvrUnitReopened.class, CvrNameChanged.class);
  }

  @Test
  @DisplayName("N-28 an older delivery never wins over a newer one")
  void anOlderDeliveryNeverWins() {
    store.register(company(1));
    store.deliver(company(1).withName("Nyest"), 5, CvrTrigger.SYNC);
    store.deliver(company(1).withName("Ældre"), 3, CvrTrigger.MANUAL);
    assertThat(store.unit().name()).isEqualTo("Nyest");
  }

  @Test
  void aFetchByHandIsToldAlsoWhenNothingIsNew() {
    store.register(company(1));
    assertThat(store.deliver(company(1), 1, CvrTrigger.MANUAL).outcome())
        .isEqualTo(SyncOutcome.UNCHANGED);
    assertThat(store.facts().get(1)).isInstanceOf(CvrDataFetched.class);
  }

  @Test
  @DisplayName("N-26 a paused party is left alone by runs until the day is over, not by hand")
  void aPausedPartyIsLeftAloneByRuns() {
    store.register(company(1));
    store.pause("wrong in CVR", LocalDate.of(2026, 9, 23));
    CvrUnit wanted = company(1).withName("Nyt navn");
    assertThat(store.deliver(wanted, 1, CvrTrigger.SYNC).outcome()).isEqualTo(SyncOutcome.PAUSED);
    assertThat(store.unit().name()).isEqualTo(company(1).name());
    assertThat(store.deliver(wanted, 1, CvrTrigger.MANUAL).outcome())
        .isEqualTo(SyncOutcome.CHANGED);
    CvrUnit later = company(1).withName("Endnu et navn");
    assertThat(store.deliver(later, 3, CvrTrigger.SYNC).outcome()).isEqualTo(SyncOutcome.CHANGED);
  }

  @Test
  void aDeliveryOfAnotherUnitIsADefect() {
    store.register(company(1));
    assertThatThrownBy(() -> store.deliver(company(2), 1, CvrTrigger.SYNC))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.facts()).hasSize(1);
  }

  @Test
  void anIdIsOfOneUnitForEver() {
    store.register(company(1));
    store.register(company(1));
    assertThat(store.facts()).hasSize(1);
    assertThatThrownBy(() -> store.register(company(2)))
        .isInstanceOfSatisfying(
            CommandRejected.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RejectionCode.IDEMPOTENCY_KEY_REUSED));
  }

  @Test
  void aUnitHasOnePartyUnderWhateverIdItComes() {
    store.register(company(1));
    CvrUnit wanted = company(1).withName("Nyt navn");
    assertThat(store.register(OTHER, wanted, 1).partyId()).isEqualTo(BusinessStore.ID);
    assertThat(store.unit()).isEqualTo(wanted);
    assertThat(store.facts(OTHER)).isEmpty();
  }

  @Test
  void whatIsBegunWithoutLoadingIsWhatTheAggregatesWouldSay() {
    CvrUnit unit = company(1);
    store.register(unit);
    BusinessStore blind = new BusinessStore();
    blind.inUnitOfWork(
        () -> {
          blind.events.publish(
              blind.inStep.registered(
                  BusinessStore.ID,
                  unit,
                  BusinessStore.stamp(unit, 0, CvrTrigger.MANUAL),
                  MetaData.emptyInstance()));
          return "done";
        });
    String claim = AccessFixture.KEY.claimId(new CvrUnitId(unit.identity().unitId()));
    assertThat(claim).startsWith("cvr-").doesNotContain(unit.identity().unitId());
    for (String stream : List.of(BusinessStore.ID, claim)) {
      assertThat(first(blind, stream)).isEqualTo(first(store, stream));
    }
  }

  private static List<Object> first(BusinessStore store, String stream) {
    var message = store.events.readEvents(stream).next();
    return List.of(message.getType(), message.getSequenceNumber(), message.getPayload());
  }
}
