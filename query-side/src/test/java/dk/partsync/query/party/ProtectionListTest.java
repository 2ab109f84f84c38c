package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.cases.CaseOpened;
import dk.partsync.api.cases.PartyAddedToCase;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.PersonStatus;
import dk.partsync.api.cpr.ProtectionKind;
import dk.partsync.api.cpr.ProtectionState;
import dk.partsync.api.party.AddressProtectionDetected;
import dk.partsync.api.party.CprNumberAssigned;
import dk.partsync.api.party.CprNumbersChanged;
import dk.partsync.api.party.CprStatusChanged;
import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ListedProtection;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.party.ProtectionTerm;
import dk.partsync.query.support.InCpr;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
class ProtectionListTest {

  private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
  private static final String MESSAGE = "Denne part har adressebeskyttelse";

  private static final int FOR_EVER = 1;
  private static final int FOR_A_YEAR = 2;
  private static final int LAPSES_IN_A_WEEK = 3;
  private static final int PROLONGED = 4;
  private static final int TOMORROW = 5;
  private static final int LAPSED_LAST_WEEK = 6;
  private static final int LAPSED_LONG_AGO = 7;
  private static final int AGAIN_LATER = 8;
  private static final int WITHOUT_ADDRESS = 9;
  private static final int OPEN = 10;

  @Parameter TestServer kind;
  private QuerySideBed bed;

  @BeforeEach
  void plantOneOfEachKind() {
    bed = new QuerySideBed(kind);
    person(FOR_EVER, days(null, null));
    person(FOR_A_YEAR, days(-100, 265));
    person(LAPSES_IN_A_WEEK, days(-358, 7));
    person(PROLONGED, days(-358, 7), days(7, 372));
    person(TOMORROW, days(1, 366));
    person(LAPSED_LAST_WEEK, days(-372, -7));
    person(LAPSED_LONG_AGO, days(-800, -435));
    person(AGAIN_LATER, days(-372, -7), days(20, 385));
    person(WITHOUT_ADDRESS, days(-300, 65));
    bed.publish(
        Persons.id(WITHOUT_ADDRESS),
        AT,
        new CprStatusChanged(
            Persons.id(WITHOUT_ADDRESS),
            new CprStatus(PersonStatus.RESIDENT_WITHOUT_FIXED_ADDRESS, "special", null),
            InCpr.STAMP));
    person(OPEN);
    bed.publish("case-A", AT, new CaseOpened("A"));
    bed.publish("case-A", AT, new PartyAddedToCase("A", Persons.id(LAPSES_IN_A_WEEK)));
    bed.start().catchUp();
  }

  @AfterEach
  void close() {
    bed.close();
  }

  @Test
  @DisplayName("N-08 whose protection is in force, coming, about to lapse and lapsed is listed")
  void eachTermIsListedByItself() {
    assertThat(numbers(ProtectionTerm.PROTECTED))
        .containsExactly(LAPSES_IN_A_WEEK, WITHOUT_ADDRESS, FOR_A_YEAR, PROLONGED, FOR_EVER);
    assertThat(numbers(ProtectionTerm.LAPSING)).containsExactly(LAPSES_IN_A_WEEK);
    assertThat(numbers(ProtectionTerm.COMING)).containsExactly(TOMORROW, AGAIN_LATER);
    assertThat(numbers(ProtectionTerm.LAPSED)).containsExactly(LAPSED_LAST_WEEK);
    assertThat(all())
        .containsExactly(
            LAPSED_LAST_WEEK,
            LAPSES_IN_A_WEEK,
            WITHOUT_ADDRESS,
            FOR_A_YEAR,
            TOMORROW,
            PROLONGED,
            AGAIN_LATER,
            FOR_EVER);
  }

  @Test
  void theDaysSayHowFarAheadAndBackIsLooked() {
    assertThat(numbers(read(new FindProtections(ProtectionTerm.LAPSING, 6, null, 50)))).isEmpty();
    assertThat(numbers(read(new FindProtections(ProtectionTerm.LAPSING, 100, null, 50))))
        .containsExactly(LAPSES_IN_A_WEEK, WITHOUT_ADDRESS);
    assertThat(numbers(read(new FindProtections(ProtectionTerm.LAPSED, 6, null, 50)))).isEmpty();
  }

  @Test
  @DisplayName("N-06 the list shows no name that is hidden at the moment")
  void whoIsHiddenIsListedWithoutName() {
    List<ListedProtection> all = read(new FindProtections(null, 30, null, 50));
    assertThat(all)
        .filteredOn(row -> row.state().hides())
        .hasSize(5)
        .allMatch(row -> row.name().equals(MESSAGE));
    assertThat(all)
        .filteredOn(row -> !row.state().hides())
        .hasSize(3)
        .allMatch(row -> row.name().equals("Lone Birgit Registersen"));
  }

  @Test
  void aRowTellsTermKindsAndOpenCases() {
    ListedProtection lapsing =
        read(new FindProtections(ProtectionTerm.LAPSING, 30, null, 1)).get(0);
    assertThat(lapsing)
        .isEqualTo(
            new ListedProtection(
                Persons.id(LAPSES_IN_A_WEEK),
                MESSAGE,
                ProtectionState.PROTECTED,
                ProtectionTerm.LAPSING,
                List.of(ProtectionKind.NAME_AND_ADDRESS),
                millis(-358),
                millis(7),
                List.of("A")));
    ListedProtection again = row(AGAIN_LATER);
    assertThat(again.term()).isEqualTo(ProtectionTerm.COMING);
    assertThat(again.from()).isEqualTo(millis(20));
    assertThat(row(FOR_EVER).until()).isNull();
    assertThat(row(WITHOUT_ADDRESS).state()).isEqualTo(ProtectionState.PROTECTED);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    List<Integer> whole = all();
    for (int size = 1; size <= whole.size() + 1; size++) {
      List<ListedProtection> paged = new ArrayList<>();
      String next = null;
      do {
        ProtectionPage page =
            bed.ask(new FindProtections(null, 30, next, size), ProtectionPage.class);
        assertThat(page.protections()).hasSizeLessThanOrEqualTo(size);
        paged.addAll(page.protections());
        next = page.next();
      } while (next != null);
      assertThat(numbers(paged)).isEqualTo(whole);
    }
  }

  @Test
  void whoWasNotAskedForYetIsHiddenAndNotListed() {
    String id = Persons.id(77);
    bed.publish(
        id,
        AT,
        Persons.registered(77, "Ny", "Person"),
        new CprNumberAssigned(id, "1403801267"),
        new CprNumbersChanged(id, new CprNumbers("1403801267", List.of()), InCpr.STAMP));
    bed.catchUp();
    assertThat(all()).hasSize(8);
  }

  private ListedProtection row(int number) {
    return read(new FindProtections(null, 30, null, 50)).stream()
        .filter(row -> row.partyId().equals(Persons.id(number)))
        .findFirst()
        .orElseThrow();
  }

  private List<Integer> all() {
    return numbers(read(new FindProtections(null, 30, null, 50)));
  }

  private List<Integer> numbers(ProtectionTerm term) {
    return numbers(read(new FindProtections(term, 30, null, 50)));
  }

  private static List<Integer> numbers(List<ListedProtection> rows) {
    return rows.stream()
        .map(row -> row.partyId().substring(row.partyId().length() - 2))
        .map(hex -> Integer.parseInt(hex, 16))
        .toList();
  }

  private List<ListedProtection> read(FindProtections query) {
    return bed.ask(query, ProtectionPage.class).protections();
  }

  private void person(int number, CprProtection... protections) {
    String id = Persons.id(number);
    bed.publish(id, AT, Persons.registered(number, "Åse", "Prøvesen"));
    bed.publish(id, AT, InCpr.delivery(id).toArray());
    if (protections.length > 0) {
      bed.publish(id, AT, new AddressProtectionDetected(id, List.of(protections), InCpr.STAMP));
    }
  }

  private static CprProtection days(@Nullable Integer from, @Nullable Integer until) {
    return new CprProtection(
        ProtectionKind.NAME_AND_ADDRESS, "navne_og_adresse", instant(from), instant(until));
  }

  private static @Nullable Instant instant(@Nullable Integer day) {
    return day == null ? null : QuerySideBed.NOW.plus(Duration.ofDays(day));
  }

  private static Instant millis(int day) {
    return Instant.ofEpochMilli(QuerySideBed.NOW.plus(Duration.ofDays(day)).toEpochMilli());
  }
}
