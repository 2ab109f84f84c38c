package dk.partsync.http.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.AccessKind;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.access.RecordRefusedAccess;
import dk.partsync.api.cpr.CprFetchAnswer;
import dk.partsync.api.cpr.CprLookupAnswer;
import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.LookUpPerson;
import dk.partsync.api.party.AssignCprNumber;
import dk.partsync.api.party.ChooseCprCandidate;
import dk.partsync.api.party.FetchCprData;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.FindUnmaskedParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PauseCprUpdates;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.RegisterCprPerson;
import dk.partsync.api.party.ResumeCprUpdates;
import dk.partsync.api.party.UnmaskParty;
import dk.partsync.http.HttpTest;
import dk.partsync.http.RefusedAccess;
import dk.partsync.http.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CprTest extends HttpTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final String PATH = "/api/parties/" + ID;
  private static final String NUMBER = "{\"cprNumber\":\"010190-9999\"}";
  private static final CprNumber CPR = CprNumber.of("0101909999");

  @Autowired private RefusedAccess refusedAccess;

  @BeforeEach
  void everythingGoesWell() {
    fetches(CprOutcome.UPDATED, false);
    lookups(CprOutcome.FOUND, List.of());
    backend.handle(RegisterCprPerson.class, command -> null);
    backend.handle(AssignCprNumber.class, command -> 2L);
    backend.handle(PauseCprUpdates.class, command -> 3L);
    backend.handle(ResumeCprUpdates.class, command -> 4L);
    backend.handle(UnmaskParty.class, command -> null);
    backend.handle(RecordRefusedAccess.class, command -> null);
    backend.answer(FindParty.class, PartyView.class, query -> Samples.party(4));
    backend.answer(FindUnmaskedParty.class, PartyView.class, query -> Samples.party(4));
    backend.answer(FindParties.class, PartyPage.class, query -> new PartyPage(List.of(), null));
  }

  @Test
  @DisplayName("A2-48 N-02 a fetch asks now, in the name and for the purpose of the user")
  void fetches() {
    assertThat(send(HttpMethod.POST, PATH + "/cpr-fetch", null))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("UPDATED");
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new FetchCprData(ID, true));
    assertThat(backend.onlyCommand().getMetaData())
        .containsEntry(MetaKeys.WHO, "anna")
        .containsEntry(MetaKeys.WHY, "case 12");
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATED, false, 200, ",
    "UNCHANGED, false, 200, ",
    "NOT_FOUND, false, 200, ",
    "REGISTER_DOWN, true, 202, ",
    "REGISTER_DOWN, false, 503, REGISTER_DOWN",
    "RATE_LIMITED, false, 429, RATE_LIMITED",
    "BUDGET_EXHAUSTED, false, 429, BUDGET_EXHAUSTED",
    "MODULE_OFF, false, 409, MODULE_OFF",
    "REFUSED, false, 409, NUMBER_TAKEN",
    "NO_PURPOSE, false, 422, PURPOSE_REQUIRED",
    "NO_NUMBER, false, 422, NO_NUMBER",
    "FORBIDDEN, false, 403, FORBIDDEN",
    "NOT_AUTHORISED, false, 502, REGISTER_REFUSED",
    "BAD_REQUEST, false, 502, REGISTER_REFUSED",
    "MALFORMED, false, 502, REGISTER_UNREADABLE"
  })
  @DisplayName("N-38 what CPR said is an answer, that it did not say anything is a problem")
  void outcomesHaveTheirStatus(CprOutcome outcome, boolean queued, int status, String code) {
    fetches(outcome, queued);
    for (MvcTestResult answer :
        List.of(
            send(HttpMethod.POST, PATH + "/cpr-fetch", null),
            send(HttpMethod.POST, PATH + "/cpr-candidate", NUMBER))) {
      assertThat(answer).hasStatus(status);
      if (code != null) {
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
      }
      if (status == 429 || status == 503) {
        assertThat(answer).hasHeader("Retry-After", "60");
      }
    }
  }

  @Test
  @DisplayName("A2-35 a candidate is taken by number, with or without hyphen")
  void choosesACandidate() {
    send(HttpMethod.POST, PATH + "/cpr-candidate", NUMBER);

    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new ChooseCprCandidate(ID, CPR));
  }

  @Test
  @DisplayName(
      "A2-06 A2-30 a lookup goes by number or by name and address, and says what is missing")
  void looksUp() {
    assertThat(send(HttpMethod.POST, "/api/cpr/lookups", NUMBER)).hasStatus(200);
    LookUpPerson byNumber = (LookUpPerson) backend.onlyCommand().getPayload();
    assertThat(byNumber.cprNumber()).isEqualTo(CPR);

    lookups(CprOutcome.INCOMPLETE, List.of("postCode"));
    MvcTestResult incomplete =
        send(HttpMethod.POST, "/api/cpr/lookups", "{\"search\":{\"surname\":\"Prøvesen\"}}");
    assertThat(incomplete).hasStatus(422);
    assertThat(incomplete).bodyJson().extractingPath("$.code").isEqualTo("INCOMPLETE");
    assertThat(incomplete).bodyJson().extractingPath("$.errors[0].field").isEqualTo("postCode");
    assertThat(incomplete).bodyText().doesNotContain("Prøvesen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"cprNumber\":\"010190-9999\",\"search\":{}}"})
  void aLookupIsOneOrTheOther(String json) {
    assertThat(send(HttpMethod.POST, "/api/cpr/lookups", json)).hasStatus(400);
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"320190-9999", "01019099991", "x", ""})
  @DisplayName("A2-38 what is no CPR number is refused, and not repeated")
  void refusesWhatIsNoNumber(String number) {
    String json = "{\"cprNumber\":\"" + number + "\"}";
    for (MvcTestResult answer :
        List.of(
            send(HttpMethod.POST, PATH + "/cpr-candidate", json),
            send(HttpMethod.POST, "/api/cpr/lookups", json),
            send(HttpMethod.POST, "/api/parties", json),
            send(HttpMethod.POST, "/api/parties/search", json))) {
      assertThat(answer).hasStatus(400);
      assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("cprNumber");
      if (number.length() > 1) {
        assertThat(answer).bodyText().doesNotContain(number);
      }
    }
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  @DisplayName("A2-42 registers a person by number, with the name left to the register")
  void registersByNumber() {
    MvcTestResult answer = send(HttpMethod.POST, "/api/parties", NUMBER);

    assertThat(answer).hasStatus(201).hasHeader("ETag", "\"2\"");
    RegisterCprPerson command = (RegisterCprPerson) backend.onlyCommand().getPayload();
    assertThat(command.cprNumber()).isEqualTo(CPR);
    assertThat(command.details().name().full()).isEmpty();
    assertThat(answer).bodyText().doesNotContain("9999");
  }

  @Test
  @DisplayName("A2-11 A2-13 registering and fetching in one takes both roles")
  void registersAndFetches() {
    assertThat(registerAndFetch("PARTY_EDITOR")).hasStatus(403);
    assertThat(backend.onlyCommand().getPayload()).isInstanceOf(RecordRefusedAccess.class);

    MvcTestResult answer = registerAndFetch("CPR_UPDATE");
    assertThat(answer).hasStatus(201).hasHeader("ETag", "\"4\"");
    assertThat(answer).bodyJson().extractingPath("$.fetch.outcome").isEqualTo("UPDATED");
    assertThat(backend.commands()).hasSize(3);
    assertThat(backend.commands().get(2).getPayload()).isInstanceOf(FetchCprData.class);
  }

  @Test
  @DisplayName("A2-11 what stands in an address in place of an id is not kept")
  void recordsNoNumberOfAnAddress() {
    MockHttpServletRequest request = request("POST", "/api/parties/0101909999/cpr-fetch");
    request.addHeader("X-Purpose", "\u0007");
    refusedAccess.record(request);

    RecordRefusedAccess recorded = (RecordRefusedAccess) backend.onlyCommand().getPayload();
    assertThat(recorded.partyId()).isNull();
    assertThat(backend.onlyCommand().getMetaData()).doesNotContainKey(MetaKeys.WHY);
  }

  @Test
  @DisplayName("N-24 a number is searched for in the body only")
  void searchesByNumber() {
    assertThat(send(HttpMethod.POST, "/api/parties/search", NUMBER)).hasStatus(200);
    assertThat(((FindParties) backend.queries().get(0)).cprNumber()).isEqualTo(CPR);
    get("/api/parties?cprNumber=0101909999");
    assertThat(((FindParties) backend.queries().get(1)).cprNumber()).isNull();
  }

  @Test
  void assignsANumberOnTheVersionThatWasRead() {
    assertThat(send(HttpMethod.PUT, PATH + "/cpr-number", NUMBER)).hasStatus(428);
    MvcTestResult answer =
        http.put()
            .uri(PATH + "/cpr-number")
            .principal(ANNA)
            .header("If-Match", "\"1\"")
            .contentType(MediaType.APPLICATION_JSON)
            .content(NUMBER)
            .exchange();
    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"4\"");
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new AssignCprNumber(ID, CPR, 1L));
  }

  @Test
  @DisplayName("N-26 a pause has a reason and a last day, and can be ended")
  void pausesAndResumes() {
    assertThat(send(HttpMethod.POST, PATH + "/cpr-pause", "{\"until\":\"2026-12-31\"}"))
        .hasStatus(400);
    assertThat(
            send(
                HttpMethod.POST,
                PATH + "/cpr-pause",
                "{\"reason\":\"wrong\",\"until\":\"2026-12-31\"}"))
        .hasStatus(200);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new PauseCprUpdates(ID, "wrong", LocalDate.of(2026, 12, 31)));
    assertThat(send(HttpMethod.DELETE, PATH + "/cpr-pause", null)).hasStatus(200);
    assertThat(backend.commands().get(1).getPayload()).isEqualTo(new ResumeCprUpdates(ID));
  }

  @Test
  @DisplayName("N-06 nothing is shown before the showing is recorded, and no cache keeps it")
  void unmasksOnceItIsRecorded() {
    assertThat(send(HttpMethod.POST, PATH + "/unmask", null))
        .hasStatus(200)
        .hasHeader("Cache-Control", "no-store");
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new UnmaskParty(ID));
    assertThat(backend.queries()).containsExactly(new FindUnmaskedParty(ID));

    backend.handle(
        UnmaskParty.class,
        command -> {
          throw new CommandRejected(RejectionCode.PURPOSE_REQUIRED, "State why.");
        });
    MvcTestResult refused = send(HttpMethod.POST, PATH + "/unmask", null);
    assertThat(refused).hasStatus(422);
    assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("PURPOSE_REQUIRED");
    assertThat(backend.queries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/history"})
  void noAnswerAboutAPartyIsKeptByACache(String path) {
    assertThat(get(PATH + path)).hasHeader("Cache-Control", "no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY_EDITOR, true",
    "CPR_UPDATE, true",
    "CPR_UNMASK, true",
    "REGISTER_ADMIN, false",
    "AUDITOR, false"
  })
  @DisplayName("A2-17 numbers are for those whose role needs them")
  void numbersAreForSomeRoles(String role, boolean shown) {
    http.get()
        .uri(PATH)
        .with(
            request -> {
              request.addUserRole(role);
              request.setUserPrincipal(ANNA);
              return request;
            })
        .exchange();

    assertThat(backend.queries()).containsExactly(new FindParty(ID, shown));
  }

  @ParameterizedTest
  @CsvSource({"POST, /cpr-fetch, FETCH", "POST, /cpr-candidate, FETCH", "POST, /unmask, UNMASK"})
  @DisplayName("A2-11 a try that the roles do not allow is recorded")
  void recordsRefusedTries(String method, String path, AccessKind kind) {
    refusedAccess.record(request(method, PATH + path));

    RecordRefusedAccess recorded = (RecordRefusedAccess) backend.onlyCommand().getPayload();
    assertThat(recorded.kind()).isEqualTo(kind);
    assertThat(recorded.partyId()).isEqualTo(ID);
    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHO, "anna");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, cpr/settings",
    "PUT, sor/settings",
    "POST, cvr/test-connection",
    "GET, cpr/credentials",
    "POST, cpr/credentials/certificate",
    "DELETE, cvr/credentials/credential-7",
    "PUT, sor/schedule"
  })
  @DisplayName("A1-02 a try at settings that the roles do not allow is recorded")
  void recordsRefusedTriesAtSettings(String method, String path) {
    refusedAccess.record(request(method, "/api/registers/" + path));

    RecordRefusedAccess recorded = (RecordRefusedAccess) backend.onlyCommand().getPayload();
    assertThat(recorded.kind()).isEqualTo(AccessKind.SETTINGS);
    assertThat(recorded.partyId()).isNull();
  }

  @Test
  @DisplayName("A2-11 a refused lookup is recorded without a party, other refusals are not")
  void recordsRefusedLookups() {
    refusedAccess.record(request("POST", "/api/cpr/lookups"));
    refusedAccess.record(request("PUT", PATH));
    refusedAccess.record(request("GET", PATH + "/cpr-fetch"));

    RecordRefusedAccess recorded = (RecordRefusedAccess) backend.onlyCommand().getPayload();
    assertThat(recorded.kind()).isEqualTo(AccessKind.LOOKUP);
    assertThat(recorded.partyId()).isNull();
  }

  private static MockHttpServletRequest request(String method, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setUserPrincipal(ANNA);
    return request;
  }

  private void fetches(CprOutcome outcome, boolean queued) {
    CprFetchAnswer answer = new CprFetchAnswer(outcome, 4L, Samples.START, "One sentence.", queued);
    backend.handle(FetchCprData.class, command -> answer);
    backend.handle(ChooseCprCandidate.class, command -> answer);
  }

  private void lookups(CprOutcome outcome, List<String> missing) {
    backend.handle(
        LookUpPerson.class,
        command -> new CprLookupAnswer(outcome, "One sentence.", missing, List.of(), false));
  }

  private MvcTestResult registerAndFetch(String role) {
    return http.post()
        .uri("/api/parties?fetch=true")
        .contentType(MediaType.APPLICATION_JSON)
        .content(NUMBER)
        .with(
            request -> {
              request.addUserRole(role);
              request.setUserPrincipal(ANNA);
              return request;
            })
        .exchange();
  }

  private MvcTestResult send(HttpMethod method, String path, String json) {
    var request = http.method(method).uri(path).principal(ANNA).header("X-Purpose", "case 12");
    if (json != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(json);
    }
    return request.exchange();
  }
}
