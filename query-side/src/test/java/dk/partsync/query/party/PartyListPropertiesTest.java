package dk.partsync.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewStore;
import dk.partsync.query.support.Persons;
import dk.partsync.query.support.Sor;
import dk.partsync.query.support.TestServer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Pages, joined, are what sorting and filtering a list would give. */
class PartyListPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);

  private static TestServer.Running server;
  private static MongoTemplate mongo;

  @BeforeContainer
  static void start() {
    server = TestServer.STAND_IN.start();
    mongo = ViewStore.on(server.mongo.getMongoDatabaseFactory());
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void pagesJoinedAreTheFilteredAndSortedList(
      @ForAll("registers") List<PartyDocument> parties,
      @ForAll("searches") FindParties search,
      @ForAll @IntRange(min = 1, max = 5) int limit) {
    mongo.dropCollection(PartyDocument.COLLECTION);
    PartyIndexes.ALL.create(mongo);
    mongo.insertAll(parties);
    Comparator<PartyDocument> order = comparator(search.sort()).thenComparing(PartyDocument::id);
    assertThat(pages(search, limit))
        .isEqualTo(
            parties.stream()
                .filter(party -> isWanted(party, search))
                .sorted(search.descending() ? order.reversed() : order)
                .map(PartyDocument::id)
                .toList());
  }

  private static List<String> pages(FindParties search, int limit) {
    PartyList list = new PartyList(mongo, new View(mongo, "party"));
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      FindParties query = page(search, after, limit);
      List<PartyRow> rows = list.read(query, TODAY, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());
      assertThat(rows).hasSizeLessThanOrEqualTo(limit + 1);
      List<PartyRow> page = rows.subList(0, Math.min(limit, rows.size()));
      page.forEach(row -> ids.add(row.id()));
      after = rows.size() > limit ? PartyOrder.of(query).keyOf(page.get(limit - 1)) : null;
    } while (after != null);
    return ids;
  }

  private static FindParties page(FindParties search, @Nullable String after, int limit) {
    return new FindParties(
        search.words(),
        search.contactTypes(),
        search.sorId(),
        search.postCode(),
        search.state(),
        search.sort(),
        search.descending(),
        after,
        limit);
  }

  private static boolean isWanted(PartyDocument party, FindParties search) {
    List<String> begun = NameFolding.words(search.words() == null ? "" : search.words());
    return begun.stream()
            .allMatch(word -> party.words().stream().anyMatch(whole -> whole.startsWith(word)))
        && (search.contactTypes().isEmpty() || search.contactTypes().contains(party.contactType()))
        && (search.sorId() == null || search.sorId().equals(party.sorId()))
        && (search.postCode() == null || search.postCode().equals(party.postCode()))
        && (search.state() == null
            || search.state() == Period.state(party.startDate(), party.endDate(), TODAY));
  }

  private static Comparator<PartyDocument> comparator(PartySort sort) {
    return switch (sort) {
      case NAME -> Comparator.comparing(PartyDocument::sortName);
      case LAST_UPDATED -> Comparator.comparing(PartyDocument::lastUpdated);
      case POST_CODE -> Comparator.comparing(PartyDocument::postCode);
    };
  }

  @Provide
  Arbitrary<List<PartyDocument>> registers() {
    return Combinators.combine(
            names(),
            postCodes().injectNull(0.2),
            Arbitraries.integers().between(-2, 2),
            Arbitraries.of(true, true, false))
        .as(Seed::new)
        .list()
        .ofMaxSize(40)
        .map(
            seeds ->
                IntStream.range(0, seeds.size())
                    .mapToObj(number -> seeds.get(number).document(number + 1))
                    .toList());
  }

  @Provide
  Arbitrary<FindParties> searches() {
    return Combinators.combine(
            names().injectNull(0.3),
            Arbitraries.of(
                Set.<ContactType>of(),
                Set.of(ContactType.H),
                Set.of(ContactType.H, ContactType.J, ContactType.V)),
            Arbitraries.integers().between(1, 40).map(n -> Sor.id(n).value()).injectNull(0.9),
            postCodes().injectNull(0.8),
            Arbitraries.of(PartyState.class).injectNull(0.5),
            Arbitraries.of(PartySort.class),
            Arbitraries.of(true, false))
        .as(
            (words, types, sorId, postCode, state, sort, descending) ->
                new FindParties(words, types, sorId, postCode, state, sort, descending, null, 1));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("aåæøbÅé 1.")
        .ofMinLength(1)
        .ofMaxLength(6)
        .filter(name -> !name.isBlank());
  }

  private static Arbitrary<String> postCodes() {
    return Arbitraries.of("5000", "5970", "8000");
  }

  /** What a party is made of. */
  private record Seed(String name, @Nullable String postCode, int days, boolean isUnit) {

    PartyDocument document(int number) {
      Instant at = Instant.ofEpochMilli(days + 2);
      return PartyDocument.of(
          PartyFold.evolve(
              null,
              isUnit
                  ? Sor.imported(
                      number,
                      Sor.unit(
                          name,
                          postCode,
                          TODAY.plusDays(days),
                          days == 0 ? null : TODAY.plusDays(2L * days)))
                  : Persons.registered(number, name, "b" + name),
              1,
              at));
    }
  }
}
