package dk.partsync.http.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindPartyAsOf;
import dk.partsync.api.party.FindPartyHistory;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySort;
import dk.partsync.api.party.PartyState;
import dk.partsync.api.party.PartyView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PartyTest extends HttpTest {

  private static final String ID = "sor-651411000016002";
  private static final Set<ContactType> ORGANISATIONS =
      Set.of(ContactType.J, ContactType.V, ContactType.H);

  @BeforeEach
  void onePartyIsKnown() {
    backend.answer(
        FindParties.class, PartyPage.class, query -> new PartyPage(List.of(), "next key"));
    backend.answer(
        FindParty.class,
        PartyView.class,
        query -> query.partyId().equals(ID) ? Samples.party(3) : null);
    backend.answer(FindPartyAsOf.class, PartyView.class, query -> Samples.party(2));
    backend.answer(
        FindPartyHistory.class,
        PartyHistory.class,
        query -> query.partyId().equals(ID) ? new PartyHistory(ID, List.of(), 9L) : null);
  }

  @Test
  void listsPartiesThatMatchEverythingThatIsGiven() {
    MvcTestResult answer =
        get(
            "/api/parties?name=skt luk&contactType=H&sorId=651411000016002&postCode=8000"
                + "&state=OPEN&sort=lastUpdated&order=desc&after=k&limit=200");

    assertThat(backend.queries())
        .containsExactly(
            new FindParties(
                "skt luk",
                Set.of(ContactType.H),
                "651411000016002",
                "8000",
                PartyState.OPEN,
                PartySort.LAST_UPDATED,
                true,
                "k",
                200));
    assertThat(answer).bodyJson().isStrictlyEqualTo("{\"parties\":[],\"next\":\"next key\"}");
    assertThat(answer.getResponse().getHeader("Link"))
        .startsWith("</api/parties?name=skt%20luk&")
        .endsWith("&after=next%20key>; rel=\"next\"");
  }

  @Test
  void listsFiftyByNameWhenNothingIsGiven() {
    assertThat(get("/api/parties")).hasStatusOk();
    assertThat(backend.queries()).containsExactly(first(ORGANISATIONS));
  }

  @Test
  void searchesForPersonsAndOrganisationsByWhatIsInTheBody() {
    assertThat(post("/api/parties/search", "{}")).hasStatusOk();
    MvcTestResult answer =
        post(
            "/api/parties/search",
            "{\"name\":\"prøve\",\"contactType\":\"P\",\"postCode\":\"9999\",\"state\":\"OPEN\","
                + "\"sort\":\"postCode\",\"order\":\"desc\",\"after\":\"k\",\"limit\":7}");

    assertThat(backend.queries())
        .containsExactly(
            first(Set.of()),
            new FindParties(
                "prøve",
                Set.of(ContactType.P),
                null,
                "9999",
                PartyState.OPEN,
                PartySort.POST_CODE,
                true,
                "k",
                7));
    assertThat(answer)
        .hasStatusOk()
        .doesNotContainHeader("Link")
        .bodyJson()
        .isStrictlyEqualTo("{\"parties\":[],\"next\":\"next key\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "P"})
  void listsNoPersonsByWhatIsInTheAddress(String type) {
    MvcTestResult answer = get("/api/parties?name=prøve&contactType=" + type);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("contactType");
    assertThat(backend.queries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=shoeSize",
        "order=up",
        "limit=0",
        "limit=201",
        "limit=x",
        "contactType=Q",
        "state=GONE"
      })
  void refusesParametersOutsideTheirBounds(String parameter) {
    MvcTestResult answer = get("/api/parties?" + parameter);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    String name = parameter.substring(0, parameter.indexOf('='));
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(name);
  }

  @Test
  void neverRepeatsAWrongValue() {
    assertThat(get("/api/parties?contactType=0101011234&limit=0101011234"))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyText()
        .doesNotContain("0101011234");
  }

  @Test
  void showsAPartyWithItsVersion() {
    assertThat(get("/api/parties/" + ID))
        .hasStatusOk()
        .hasHeader("ETag", "\"3\"")
        .bodyJson()
        .extractingPath("$.name")
        .isEqualTo("Klinikken");
  }

  @Test
  void showsThePartyInFullEvenIfItsVersionIsTheSame() {
    assertThat(http.get().uri("/api/parties/" + ID).header("If-None-Match", "\"3\"").exchange())
        .hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/history"})
  void doesNotFindAnUnknownParty(String part) {
    MvcTestResult answer = get("/api/parties/0101011234" + part);

    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(answer).bodyText().contains("\"code\":\"NOT_FOUND\"").doesNotContain("0101011234");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T12:00:00Z, 2026-07-01T12:00:00Z",
    "2026-07-01T12:00:00%2B02:00, 2026-07-01T10:00:00Z",
    "2026-07-01, 2026-07-01T21:59:59.999999999Z",
    "2026-12-01, 2026-12-01T22:59:59.999999999Z",
    "2026-03-29, 2026-03-29T21:59:59.999999999Z",
  })
  @DisplayName("N-11 replays what was known at a time, or at the end of a Danish day")
  void replaysWhatWasKnown(String asOf, Instant knownAt) {
    assertThat(http.get().uri(URI.create("/api/parties/" + ID + "?asOf=" + asOf)).exchange())
        .hasStatusOk()
        .doesNotContainHeader("ETag");
    assertThat(backend.queries()).containsExactly(new FindPartyAsOf(ID, knownAt, null));
  }

  @Test
  @DisplayName("N-11 shows what the register said for a day, as known then")
  void showsWhatTheRegisterSaidForADay() {
    get("/api/parties/" + ID + "?asOf=2026-07-01T12:00:00Z&validOn=2025-01-31");

    assertThat(backend.queries())
        .containsExactly(
            new FindPartyAsOf(
                ID, Instant.parse("2026-07-01T12:00:00Z"), LocalDate.of(2025, 1, 31)));
  }

  @Test
  @DisplayName("N-11 shows what the register says for a day, as known now")
  void knowsWhatIsKnownNowWhenNoTimeIsGiven() {
    Instant before = Instant.now();

    get("/api/parties/" + ID + "?validOn=2027-01-01");

    FindPartyAsOf query = (FindPartyAsOf) backend.queries().get(0);
    assertThat(query.knownAt()).isBetween(before, Instant.now());
    assertThat(query.validOn()).isEqualTo("2027-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asOf=yesterday",
        "asOf=2026-02-30",
        "asOf=2026-02-01T10:00",
        "asOf=",
        "validOn=01-02-2026"
      })
  void refusesWhatIsNoTime(String parameter) {
    MvcTestResult answer = get("/api/parties/" + ID + "?" + parameter);

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    String name = parameter.substring(0, parameter.indexOf('='));
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(name);
  }

  @Test
  @DisplayName("N-40 pages through the history of a party")
  void pagesThroughTheHistory() {
    MvcTestResult answer = get("/api/parties/" + ID + "/history?after=4&limit=5");

    assertThat(backend.queries()).containsExactly(new FindPartyHistory(ID, 4, 5));
    assertThat(answer)
        .hasStatusOk()
        .hasHeader("Link", "</api/parties/" + ID + "/history?limit=5&after=9>; rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"after=-1", "limit=0", "limit=201"})
  void refusesAHistoryPageOutsideItsBounds(String parameter) {
    assertThat(get("/api/parties/" + ID + "/history?" + parameter))
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  private static FindParties first(Set<ContactType> types) {
    return new FindParties(null, types, null, null, null, PartySort.NAME, false, null, 50);
  }
}
