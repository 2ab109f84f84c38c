package dk.partsync.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cases.CaseClosed;
import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStamp;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.CprTrigger;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.AddressProtectionTermReached;
import dk.partsync.api.party.CprAddressesChanged;
import dk.partsync.api.party.CprDataFetched;
import dk.partsync.api.party.CprEvent;
import dk.partsync.api.party.CprNameChanged;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.ProtectionTurn;
import dk.partsync.query.support.InCpr;
import dk.partsync.query.support.InCvr;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class ChangeQueriesTest {

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

  private static final String PERSON = "person-0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final Instant AT = Instant.parse("2026-07-31T02:00:00Z");
  private static final CprStamp STAMP = new CprStamp(AT, CprTrigger.SYNC, "hash", false);
  private static final Instant FROM = Instant.parse("2026-08-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2027-08-01T00:00:00Z");

  @Test
  @DisplayName("N-08 N-32 a death and a protection are told with the open cases the person is on")
  void changesAreToldWithOpenCases() {
    bed.publish("case-A", AT, new CaseOpened("A"), new PartyAddedToCase("A", PERSON))
        .publish("case-B", AT, new CaseOpened("B"), new PartyAddedToCase("B", PERSON))
        .publish("case-B", AT, new CaseClosed("B", LocalDate.of(2026, 7, 1)))
        .publish(PERSON, AT, died(), protection(), new CprDataFetched(PERSON, "id", STAMP))
        .catchUp();
    ChangePage page = page(-1, Set.of(), 50);
    assertThat(page.changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.DIED, ChangeKind.PROTECTION_DETECTED);
    assertThat(page.changes())
        .allSatisfy(
            change -> {
              assertThat(change.partyId()).isEqualTo(PERSON);
              assertThat(change.caseIds()).containsExactly("A");
            });
    assertThat(page.changes().get(1).from()).isEqualTo(FROM);
    assertThat(page.changes().get(1).until()).isEqualTo(UNTIL);
    assertThat(page.more()).isFalse();
  }

  @Test
  void aClientThatResumesMissesNothingAndSeesNothingTwice() {
    for (int i = 0; i < 7; i++) {
      bed.publish(PERSON, AT, died(), new CprDataFetched(PERSON, "id", STAMP));
    }
    bed.catchUp();
    List<Long> positions = new ArrayList<>();
    long after = -1;
    ChangePage page;
    do {
      page = page(after, Set.of(), 2);
      page.changes().forEach(change -> positions.add(change.position()));
      after = page.next();
    } while (page.more());
    assertThat(positions).hasSize(7).isSorted().doesNotHaveDuplicates();
    assertThat(page(after, Set.of(), 2).changes()).isEmpty();
  }

  @Test
  @DisplayName("the first data of a person are told as such, and what has to be acted on besides")
  void theFirstDeliveryIsNoMoveAndNoNewName() {
    List<CprEvent> delivery =
        List.of(
            protection(),
            new CprNameChanged(PERSON, InCpr.NAME, STAMP),
            new CprAddressesChanged(PERSON, InCpr.ADDRESSES, STAMP),
            new CprStatusChanged(PERSON, InCpr.RESIDENT, STAMP),
            died(),
            new CprDataFetched(PERSON, "id", STAMP));
    for (CprEvent event : delivery) {
      bed.publish(
          QuerySideBed.message(
              PERSON, delivery.indexOf(event), AT, Map.of(MetaKeys.FIRST_DELIVERY, true), event));
    }
    bed.catchUp();
    assertThat(page(-1, Set.of(), 50).changes())
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.PROTECTION_DETECTED, ChangeKind.DIED, ChangeKind.REGISTER_DATA_RECEIVED);
    long seen = page(-1, Set.of(), 50).next();
    for (CprEvent event : delivery) {
      bed.publish(
          QuerySideBed.message(
              PERSON, delivery.size() + delivery.indexOf(event), AT, Map.of(), event));
    }
    bed.catchUp();
    assertThat(page(seen, Set.of(), 50).changes())
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.PROTECTION_DETECTED,
            ChangeKind.NAME_CHANGED,
            ChangeKind.MOVED,
            ChangeKind.STATUS_CHANGED,
            ChangeKind.DIED);
  }

  @Test
  @DisplayName("N-08 a protection that begins, is about to lapse or ends is told with its term")
  void theTurnsOfAProtectionAreTold() {
    for (ProtectionTurn turn : ProtectionTurn.values()) {
      bed.publish(PERSON, AT, new AddressProtectionTermReached(PERSON, turn, FROM, UNTIL));
    }
    bed.publish("case-A", AT, new CaseOpened("A"), new PartyAddedToCase("A", PERSON)).catchUp();
    assertThat(page(-1, Set.of(), 50).changes())
        .allSatisfy(
            change -> {
              assertThat(change.from()).isEqualTo(FROM);
              assertThat(change.until()).isEqualTo(UNTIL);
              assertThat(change.caseIds()).containsExactly("A");
            })
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.PROTECTION_BEGAN,
            ChangeKind.PROTECTION_LAPSES_SOON,
            ChangeKind.PROTECTION_LAPSES_SOON,
            ChangeKind.PROTECTION_ENDED);
  }

  @Test
  void onlyTheKindsThatAreAskedForAreTold() {
    bed.publish(PERSON, AT, new CprNumberAssigned(PERSON, "1403801232"), died()).catchUp();
    assertThat(page(-1, Set.of(ChangeKind.NUMBER_ASSIGNED), 50).changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.NUMBER_ASSIGNED);
  }

  @Test
  void whatHappensToCompaniesIsToldByKind() {
    bed.publish(InCvr.ID, AT, InCvr.events().toArray()).catchUp();
    assertThat(page(-1, Set.of(), 50).changes())
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.REGISTERED,
            ChangeKind.NUMBER_CHANGED,
            ChangeKind.NAME_CHANGED,
            ChangeKind.MOVED,
            ChangeKind.INDUSTRY_CHANGED,
            ChangeKind.STATUS_CHANGED,
            ChangeKind.CEASED,
            ChangeKind.REOPENED,
            ChangeKind.ADVERTISING_PROTECTION_CHANGED,
            ChangeKind.OWNER_CHANGED);
  }

  @Test
  void anEmptyLogHasNoChanges() {
    assertThat(page(-1, Set.of(), 50)).isEqualTo(new ChangePage(List.of(), -1, false));
  }

  private static CprStatusChanged died() {
    return new CprStatusChanged(PERSON, new CprStatus(PersonStatus.DEAD, "doed", null), STAMP);
  }

  private static AddressProtectionDetected protection() {
    return new AddressProtectionDetected(
        PERSON,
        List.of(
            new CprProtection(ProtectionKind.NAME_AND_ADDRESS, "navne_og_adresse", FROM, UNTIL),
            new CprProtection(ProtectionKind.MARKETING, "markedsfoering", null, null)),
        STAMP);
  }

  private ChangePage page(long after, Set<ChangeKind> kinds, int limit) {
    return bed.ask(new FindChanges(after, kinds, limit), ChangePage.class);
  }
}
