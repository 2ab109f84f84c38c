package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.CvrAdvertisingProtectionChanged;
import dk.partsync.api.party.CvrIndustriesChanged;
import dk.partsync.api.party.CvrNameChanged;
import dk.partsync.api.party.CvrPart;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParties.CvrNumbers;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.query.support.InCvr;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class BusinessPartyTest {

  private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
  private static final String COMPANY = InCvr.id(1);
  private static final String UNIT = InCvr.id(2);
  private static final CvrUnit PROVE =
      InCvr.company("4000000001", InCvr.NUMBER, "Prøve & Søn v/Åse Prøvesen");

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void open() {
    bed = new QuerySideBed(kind).start();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  void aCompanyIsShownWithAllThatCvrSays() {
    register(1, PROVE);
    PartyView view = party(COMPANY);
    assertThat(view.contactType()).isEqualTo(ContactType.J);
    assertThat(view.name()).isEqualTo("Prøve & Søn v/Åse Prøvesen");
    assertThat(view.addressLine()).isEqualTo("c/o Prøve ApS, Algade 12A-14, 2. tv, Skovby");
    assertThat(view.postCode()).isEqualTo("5000");
    assertThat(view.phone()).isEqualTo("99990001");
    assertThat(view.advertisingProtected()).isTrue();
    assertThat(view.startDate()).isEqualTo(InCvr.START);
    assertThat(view.state()).isEqualTo(PartyState.OPEN);
    CvrPart cvr = view.cvr();
    assertThat(cvr).isNotNull();
    assertThat(cvr.identity()).isEqualTo(PROVE.identity());
    assertThat(cvr.mainIndustry().code()).isEqualTo("561110");
    assertThat(cvr.otherIndustries()).containsExactly(PROVE.industries().get(1));
    assertThat(cvr.form()).isEqualTo(PROVE.form());
    assertThat(cvr.fetchedAt()).isEqualTo(InCvr.FETCHED);
    assertThat(cvr.trigger()).isEqualTo(CvrTrigger.MANUAL);
  }

  @Test
  void companiesAreFoundByNameAndAddressTogetherAndListedWithTheirAdvertisingProtection() {
    register(1, PROVE);
    register(2, InCvr.company("4000000002", InCvr.OTHER_NUMBER, "Eksempel A/S"));
    assertThat(find("soen alga", CvrNumbers.NONE, 50))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(COMPANY);
              assertThat(row.advertisingProtected()).isTrue();
            });
    assertThat(find("algade 12a", CvrNumbers.NONE, 50)).hasSize(2);
  }

  @Test
  void aNumberThatWasGivenAnewFindsBothPartiesTheOneInBusinessFirst() {
    CvrUnit old = InCvr.company("4000000001", InCvr.NUMBER, "A gammel");
    register(1, old.withStatus(new CvrStatus("ophørt", List.of(), null, InCvr.LAST_DAY)));
    register(2, InCvr.company("4000000002", InCvr.NUMBER, "B ny"));
    assertThat(find(null, byCvr(InCvr.NUMBER), 50))
        .extracting(PartySummary::id)
        .containsExactly(InCvr.id(2), InCvr.id(1));
    assertThat(find(null, byCvr(InCvr.OTHER_NUMBER), 50)).isEmpty();
  }

  @Test
  void aProductionUnitIsFoundByItsNumberAndBelongsToTheCompanyInBusiness() {
    CvrUnit old = InCvr.company("4000000003", InCvr.NUMBER, "Gammel");
    register(3, old.withStatus(new CvrStatus("ophørt", List.of(), null, InCvr.LAST_DAY)));
    register(1, PROVE);
    register(2, InCvr.productionUnit("4000000002", InCvr.P_NUMBER, InCvr.NUMBER));
    assertThat(find(null, new CvrNumbers(null, new PNumber(InCvr.P_NUMBER), null), 50))
        .extracting(PartySummary::id)
        .containsExactly(UNIT);
    assertThat(find(null, new CvrNumbers(null, null, new CvrNumber(InCvr.NUMBER)), 50))
        .extracting(PartySummary::id)
        .containsExactly(UNIT);
    assertThat(party(UNIT).contactType()).isEqualTo(ContactType.V);
    assertThat(party(UNIT).cvr().ownerPartyId()).isEqualTo(COMPANY);
    assertThat(party(COMPANY).cvr().unitPartyIds()).containsExactly(UNIT);
    assertThat(party(COMPANY).cvr().ownerPartyId()).isNull();
  }

  @Test
  @DisplayName("N-11 the past is told as it was known, and each event says what it changed")
  void thePastIsToldAsItWasKnown() {
    register(1, PROVE);
    Instant later = AT.plusSeconds(60);
    bed.publish(
            COMPANY,
            later,
            new CvrNameChanged(COMPANY, "Nyt navn ApS", InCvr.LATER),
            new CvrIndustriesChanged(COMPANY, PROVE.industries().subList(1, 2), InCvr.LATER),
            new CvrAdvertisingProtectionChanged(COMPANY, false, InCvr.LATER),
            new CvrUnitCeased(
                COMPANY,
                new CvrStatus("ophørt", List.of(), InCvr.START, InCvr.LAST_DAY),
                InCvr.LATER))
        .catchUp();
    PartyView now = party(COMPANY);
    assertThat(now.state()).isEqualTo(PartyState.CLOSED);
    assertThat(now.endDate()).isEqualTo(InCvr.LAST_DAY);
    assertThat(now.cvr().fetchedAt()).isEqualTo(InCvr.LATER.fetchedAt());
    assertThat(bed.ask(new FindPartyAsOf(COMPANY, QuerySideBed.NOW, null), PartyView.class))
        .isEqualTo(now);
    PartyView before = bed.ask(new FindPartyAsOf(COMPANY, AT, null), PartyView.class);
    assertThat(before.name()).isEqualTo(PROVE.name());
    assertThat(before.state()).isEqualTo(PartyState.OPEN);
    PartyHistory history = bed.ask(new FindPartyHistory(COMPANY, 0, 50), PartyHistory.class);
    assertThat(history.entries())
        .extracting(PartyHistory.Entry::words)
        .containsExactly(
            "Registered from CVR as Prøve & Søn v/Åse Prøvesen.",
            "Renamed to Nyt navn ApS.",
            "CVR has told other industries: mainIndustry, otherIndustries.",
            "May be sent advertisements again.",
            "No longer in business; last day 2026-06-30.");
    assertThat(history.entries().get(1).origin().fetchedAt()).isEqualTo(InCvr.LATER.fetchedAt());
  }

  @Test
  void aPartyIsFoundWithEveryEventThoughTheViewLagsBehind() {
    bed.processor("party").shutDown();
    bed.publish(COMPANY, AT, InCvr.registered(1, PROVE));
    bed.publish(COMPANY, AT, new CvrUpdatesPaused(COMPANY, "Grunden", LocalDate.of(2026, 8, 1)));
    assertThat(party(COMPANY).version()).isEqualTo(2);
    assertThat(party(COMPANY).cvr().pausedUntil()).isEqualTo(LocalDate.of(2026, 8, 1));
  }

  @Test
  void rebuiltViewEqualsTheLiveOne() {
    bed.publish(InCvr.ID, AT, InCvr.events().toArray()).catchUp();
    PartyView live = party(InCvr.ID);
    bed.rebuild();
    assertThat(party(InCvr.ID)).isEqualTo(live);
  }

  @Test
  @DisplayName("N-26 a run that left a paused party out does not make it look up to date")
  void aRunThatLeftAPausedPartyOutDoesNotCount() {
    Instant run = Instant.parse("2026-07-15T04:00:00Z");
    assertThat(InStep.unlessPaused(run, null)).isEqualTo(run);
    assertThat(InStep.unlessPaused(run, LocalDate.of(2026, 7, 14))).isEqualTo(run);
    assertThat(InStep.unlessPaused(run, LocalDate.of(2026, 7, 15))).isNull();
    assertThat(InStep.unlessPaused(null, LocalDate.of(2026, 7, 15))).isNull();
  }

  private void register(int number, CvrUnit unit) {
    bed.publish(InCvr.id(number), AT, InCvr.registered(number, unit)).catchUp();
  }

  private PartyView party(String id) {
    return bed.ask(new FindParty(id), PartyView.class);
  }

  private static CvrNumbers byCvr(String number) {
    return new CvrNumbers(new CvrNumber(number), null, null);
  }

  private List<PartySummary> find(@Nullable String words, CvrNumbers numbers, int limit) {
    FindParties query =
        new FindParties(
            words, Set.of(), null, null, null, null, numbers, PartySort.NAME, false, null, limit);
    return bed.ask(query, PartyPage.class).parties();
  }
}
