package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.PersonSearch;
import dk.partsync.registers.cpr.CprRegister.CprMatches;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Persons by name and address. */
class SearchTest {

  private FakeDatafordeler datafordeler;
  private final Client client = new Client();

  @BeforeEach
  void start() throws IOException {
    datafordeler = new FakeDatafordeler().answers(FakeDatafordeler.page("", Persons.whole()));
  }

  @AfterEach
  void stop() {
    client.close();
    datafordeler.close();
  }

  private CprMatches search(PersonSearch search, int limit) {
    return client.register.search(datafordeler.access(), search, false, limit);
  }

  private JsonNode asked() {
    return new JsonMapper().readTree(datafordeler.asked().get(0).body());
  }

  private static PersonSearch at(String floor, String door) {
    return new PersonSearch(
        "Maja", null, "Testesen", "Prøvebakken", "7", floor, door, "9000", null);
  }

  @Test
  @DisplayName("A2-05 A2-07 name and current address find the person with its number, by one call")
  void aPersonIsFoundByNameAndAddress() {
    CprMatches matches = search(Client.SEARCH, 10);

    assertThat(matches.persons())
        .singleElement()
        .satisfies(p -> assertThat(p.numbers().current()).isEqualTo(Persons.CURRENT));
    assertThat(matches.more()).isFalse();
    assertThat(datafordeler.asked()).hasSize(1);
    assertThat(asked().path("variables"))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"fornavne": "Maja", "efternavn": "Testesen", "vejnavn": "Prøvebakken",
                     "husnummer": "007", "postnummer": "9000"}
                    """));
  }

  @Test
  void whatNarrowsTheSearchIsSentWhenItIsStated() {
    search(
        new PersonSearch(
            " Maja ",
            "Prøve",
            "Testesen",
            "Prøvebakken",
            "7",
            " ",
            "",
            "9000",
            LocalDate.of(1984, 5, 23)),
        10);

    assertThat(asked().path("query").stringValue())
        .isEqualTo(PublicQueries.search(true, true, false).document());
    assertThat(asked().path("variables").path("fornavne").stringValue()).isEqualTo("Maja");
    assertThat(asked().path("variables").path("mellemnavn").stringValue()).isEqualTo("Prøve");
    assertThat(asked().path("variables").path("foedselsdato").stringValue())
        .isEqualTo("1984-05-23");
  }

  @Test
  @DisplayName("A1-10 relatives are asked for when they are wanted")
  void relativesAreAskedForWhenWanted() {
    CprMatches matches = client.register.search(datafordeler.access(), Client.SEARCH, true, 10);

    assertThat(asked().path("query").stringValue())
        .isEqualTo(PublicQueries.search(false, false, true).document());
    assertThat(matches.persons().get(0).relatives()).isNotEmpty();
  }

  @Test
  @DisplayName("A1-10 A1-11 a lookup by number asks for relatives only when they are wanted")
  void aLookupByNumberAsksForRelativesOnlyWhenTheyAreWanted() {
    List<CprPerson> without = client.register.lookUp(datafordeler.access(), Client.NUMBER, false);

    assertThat(without).extracting(p -> p.numbers().current()).containsExactly(Persons.CURRENT);
    assertThat(asked().path("query").stringValue())
        .isEqualTo(PublicQueries.CANDIDATES.document())
        .doesNotContain("boern", "aegtefaelle", "foraelder");
    assertThat(
            client.register.lookUp(datafordeler.access(), Client.NUMBER, true).get(0).relatives())
        .isNotEmpty();
  }

  @Test
  void floorAndDoorAreHeldAgainstThePadding() {
    assertThat(search(at("3.", "TH"), 10).persons()).hasSize(1);
    assertThat(search(at("4", "th"), 10).persons()).isEmpty();
    assertThat(search(at("3", "tv"), 10).persons()).isEmpty();
  }

  @Test
  void moreThanTheLimitAreNotListedButTold() {
    Object[] three = Collections.nCopies(3, Persons.whole()).toArray();
    datafordeler.answers(FakeDatafordeler.page("", three));
    assertThat(search(Client.SEARCH, 2).persons()).hasSize(2);
    assertThat(search(Client.SEARCH, 2).more()).isTrue();
    assertThat(search(Client.SEARCH, 3).more()).isFalse();
  }

  @Test
  void pagesAreReadUntilThereAreEnoughAndNotForEver() {
    datafordeler.answers(FakeDatafordeler.page("c1"), FakeDatafordeler.page("", Persons.whole()));
    assertThat(search(Client.SEARCH, 2).persons()).hasSize(1);
    assertThat(datafordeler.asked()).hasSize(2);

    datafordeler.answers(FakeDatafordeler.page("again"));
    assertThat(search(Client.SEARCH, 2)).isEqualTo(new CprMatches(List.of(), true));
    assertThat(datafordeler.asked()).hasSize(12);
  }

  @Test
  @DisplayName("N-30 private access searches by one given name and keeps to the current address")
  void privateAccessSearchesByOneGivenName() {
    datafordeler.answers(FakeDatafordeler.privatePage(Persons.whole()));
    PersonSearch search =
        new PersonSearch(
            "Maja Birgit", "Prøve", "Testesen", "Prøvebakken", "7", "3", null, "9000", null);

    CprMatches matches = client.register.search(datafordeler.privateAccess(), search, true, 10);

    assertThat(matches.persons())
        .singleElement()
        .satisfies(p -> assertThat(p.numbers().current()).isEmpty());
    assertThat(asked().path("query").stringValue()).isEqualTo(PrivateQueries.SEARCH.document());
    assertThat(asked().path("variables").path("fornavne").stringValue()).isEqualTo("Maja");

    PersonSearch moved =
        new PersonSearch("Maja", null, "Testesen", "Gammelvej", "8", null, null, "9000", null);
    assertThat(client.register.search(datafordeler.privateAccess(), moved, true, 10).persons())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void aListHasALength(int limit) {
    assertThatIllegalArgumentException().isThrownBy(() -> search(Client.SEARCH, limit));
  }

  @Test
  @DisplayName("A2-30 without name or address nobody is asked")
  void anIncompleteSearchIsNotMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                search(
                    new PersonSearch("Maja", null, "Testesen", " ", "7", null, null, "9000", null),
                    10))
        .withMessageNotContaining("Maja");
    assertThat(datafordeler.asked()).isEmpty();
  }
}
