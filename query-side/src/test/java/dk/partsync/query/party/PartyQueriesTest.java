package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.sor.SorUnit;
import dk.partsync.query.projection.ViewStore;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.QuerySideBed;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@MethodSource("dk.partsync.query.support.TestServer#present")
class PartyQueriesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);
  private static final Instant NOW = Instant.parse("2026-07-31T08:00:00Z");
  private static final int MANY = 3000;

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
  void wordsAreBeginningsInAnyOrderWhateverTheirCaseAndSpelling() {
    store(1, Sor.unit("Ærø Sygehus, Kirurgisk afd.", "5970"));
    store(2, Sor.unit("Århus Kirurgi", "8000"));
    store(3, Sor.unit("Tandlæge Bo Hansen", null));
    assertThat(names("kirurg")).containsExactly("Ærø Sygehus, Kirurgisk afd.", "Århus Kirurgi");
    assertThat(names("KIRURG aeroe")).containsExactly("Ærø Sygehus, Kirurgisk afd.");
    assertThat(names("aarh")).containsExactly("Århus Kirurgi");
    assertThat(names("han tandl")).containsExactly("Tandlæge Bo Hansen");
    assertThat(names("gisk")).isEmpty();
    assertThat(names("boulevard kirurg")).hasSize(2);
    assertThat(names(".* ( [")).hasSize(3);
  }

  @Test
  void personsAreFoundLikeUnitsAndKeptApartFromThemByType() {
    store(1, Sor.unit("Prøvesens Klinik", "5000"));
    ViewStore.on(bed.server.mongo.getMongoDatabaseFactory())
        .insert(
            PartyDocument.of(
                PartyFold.evolve(null, Persons.registered(2, "Åse", "Prøvesen"), 1, NOW)));
    assertThat(names("proevesen")).containsExactly("Prøvesens Klinik", "Åse Prøvesen");
    assertThat(names("aase")).containsExactly("Åse Prøvesen");
    assertThat(page(find("prøve", ContactType.P, null, "5000", PartyState.OPEN)).parties())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.id()).isEqualTo(Persons.id(2));
              assertThat(person.contactType()).isEqualTo(ContactType.P);
              assertThat(person.sorId()).isNull();
              assertThat(person.addressLine()).isEqualTo("Prøvevej 7, c/o Test");
              assertThat(person.startDate()).isNull();
              assertThat(person.inStepAt()).isNull();
            });
    assertThat(page(find("prøve", ContactType.H, null, null, null)).parties())
        .extracting(PartySummary::name)
        .containsExactly("Prøvesens Klinik");
    assertThat(inState(PartyState.FUTURE)).isEmpty();
    assertThat(inState(PartyState.CLOSED)).isEmpty();
  }

  @Test
  void statesAreThoseOfToday() {
    store(1, Sor.unit("Ends today", "1", Sor.START, TODAY));
    store(2, Sor.unit("Ended yesterday", "1", Sor.START, TODAY.minusDays(1)));
    store(3, Sor.unit("Begins today", "1", TODAY, null));
    store(4, Sor.unit("Begins tomorrow", "1", TODAY.plusDays(1), null));
    assertThat(inState(PartyState.OPEN)).containsExactly("Begins today", "Ends today");
    assertThat(inState(PartyState.CLOSED)).containsExactly("Ended yesterday");
    assertThat(inState(PartyState.FUTURE)).containsExactly("Begins tomorrow");
  }

  @Test
  void everyFilterNarrowsAndSummariesHoldWhatIsStored() {
    store(1, Sor.unit("A", "5000"));
    store(2, Sor.unit("B", null));
    assertThat(page(find(null, null, null, "5000", null)).parties())
        .singleElement()
        .satisfies(
            party -> {
              assertThat(party.sorId()).isEqualTo(Sor.id(1).value());
              assertThat(party.addressLine()).isEqualTo("Sdr. Boulevard 12, 2. tv");
              assertThat(party.lastUpdated()).isEqualTo(Instant.ofEpochMilli(1));
              assertThat(party.inStepAt()).isNull();
            });
    assertThat(page(find(null, null, Sor.id(2).value(), null, null)).parties())
        .singleElement()
        .extracting(PartySummary::postCode)
        .isNull();
    assertThat(page(find(null, ContactType.C, null, null, null)).parties()).isEmpty();
    assertThat(page(find(null, ContactType.H, null, null, null)).parties()).hasSize(2);
    assertThat(page(find(null, null, "no such id", null, null)).parties()).isEmpty();
  }

  @Test
  void pagesOfEveryOrderJoinedAreTheWholeListSorted() {
    List<PartyDocument> stored = storeMany();
    for (PartySort sort : PartySort.values()) {
      Comparator<PartyDocument> order = comparator(sort).thenComparing(PartyDocument::id);
      assertThat(allPages(sort, false))
          .isEqualTo(stored.stream().sorted(order).map(PartyDocument::id).toList());
      assertThat(allPages(sort, true))
          .isEqualTo(stored.stream().sorted(order.reversed()).map(PartyDocument::id).toList());
    }
  }

  @Test
  @DisplayName("B8 a page looks at a few parties however many there are")
  void aPageLooksAtFewParties() {
    assumeTrue(kind == TestServer.STAND_IN);
    storeMany();
    for (PartySort sort : PartySort.values()) {
      String after = null;
      do {
        bed.server.examined.set(0);
        after = page(all(sort, sort == PartySort.POST_CODE, after, 199)).next();
        assertThat(bed.server.examined).hasValueBetween(1, 3 * 200L);
      } while (after != null);
    }
  }

  @ParameterizedTest
  @DisplayName("B8 a search looks at a few parties however many there are")
  @ValueSource(strings = {"z", "d1", "oe10 oe", "nobody", "b17 nobody", "z499"})
  void aSearchLooksAtFewParties(String words) {
    assumeTrue(kind == TestServer.STAND_IN);
    storeMany();
    bed.server.examined.set(0);
    page(find(words, ContactType.H, null, null, null));
    page(find(null, ContactType.H, Sor.id(7).value(), null, null));
    page(find(null, null, null, "1037", null));
    page(find(null, ContactType.P, null, null, null));
    page(find(words, null, null, null, PartyState.CLOSED));
    assertThat(bed.server.examined).hasValueBetween(1, MANY / 3L);
  }

  @Test
  void lastPageHasNoNext() {
    store(1, Sor.unit("A", "5000"));
    store(2, Sor.unit("B", "5000"));
    assertThat(page(all(PartySort.NAME, false, null, 2)).next()).isNull();
    assertThat(page(all(PartySort.NAME, false, null, 1)).next()).isNotNull();
  }

  @Test
  void pageKeysOfOthersAreRefused() {
    store(1, Sor.unit("A", "5000"));
    store(2, Sor.unit("B", "5000"));
    String byName = page(all(PartySort.NAME, false, null, 1)).next();
    assertThat(byName).matches("[A-Za-z0-9_-]+");
    List<FindParties> wrong =
        List.of(
            all(PartySort.POST_CODE, false, byName, 1),
            all(PartySort.NAME, true, byName, 1),
            all(PartySort.NAME, false, "*", 1),
            all(PartySort.NAME, false, "", 1),
            all(PartySort.LAST_UPDATED, false, "TEFTVF9VUERBVEVEKwp4Cnk", 1));
    assertThat(wrong)
        .allSatisfy(
            query ->
                assertThatThrownBy(() -> page(query)).hasMessageContaining("unknown page key"));
  }

  private List<PartyDocument> storeMany() {
    List<PartyDocument> documents = new ArrayList<>();
    for (int i = 1; i <= MANY; i++) {
      String postCode = i % 7 == 0 ? null : Integer.toString(1000 + i * 37 % 9000);
      String name = Character.toString("aæbøcådz".charAt(i * 31 % 8)) + i * 131 % 500;
      documents.add(document(i, Sor.unit(name, postCode), Instant.ofEpochMilli(i / 40)));
    }
    ViewStore.on(bed.server.mongo.getMongoDatabaseFactory()).insertAll(documents);
    return documents;
  }

  private void store(int number, SorUnit unit) {
    ViewStore.on(bed.server.mongo.getMongoDatabaseFactory())
        .insert(document(number, unit, Instant.ofEpochMilli(number)));
  }

  private static PartyDocument document(int number, SorUnit unit, Instant at) {
    return PartyDocument.of(PartyFold.evolve(null, Sor.imported(number, unit), 1, at));
  }

  private List<String> allPages(PartySort sort, boolean descending) {
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      PartyPage page = page(all(sort, descending, after, 199));
      page.parties().forEach(party -> ids.add(party.id()));
      after = page.next();
    } while (after != null);
    return ids;
  }

  private static Comparator<PartyDocument> comparator(PartySort sort) {
    return switch (sort) {
      case NAME -> Comparator.comparing(PartyDocument::sortName);
      case LAST_UPDATED -> Comparator.comparing(PartyDocument::lastUpdated);
      case POST_CODE -> Comparator.comparing(PartyDocument::postCode);
    };
  }

  private List<String> names(String words) {
    return page(find(words, null, null, null, null)).parties().stream()
        .map(PartySummary::name)
        .sorted(Comparator.comparing(NameFolding::sortKey))
        .toList();
  }

  private List<String> inState(PartyState state) {
    List<PartySummary> found = page(find(null, null, null, null, state)).parties();
    assertThat(found).allMatch(party -> party.state() == state);
    return found.stream().map(PartySummary::name).toList();
  }

  private PartyPage page(FindParties query) {
    return bed.ask(query, PartyPage.class);
  }

  private static FindParties all(
      PartySort sort, boolean descending, @Nullable String after, int limit) {
    return new FindParties(null, Set.of(), null, null, null, sort, descending, after, limit);
  }

  private static FindParties find(
      @Nullable String words,
      @Nullable ContactType type,
      @Nullable String sorId,
      @Nullable String postCode,
      @Nullable PartyState state) {
    Set<ContactType> types = type == null ? Set.of() : Set.of(type);
    return new FindParties(words, types, sorId, postCode, state, PartySort.NAME, false, null, 50);
  }
}
