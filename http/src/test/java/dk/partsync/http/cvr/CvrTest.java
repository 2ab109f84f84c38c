package dk.partsync.http.cvr;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrIntakeView;
import dk.partsync.api.cvr.CvrLookupAnswer;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.api.cvr.FindCvrIntake;
import dk.partsync.api.cvr.LookUpCompany;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.party.FetchCvrData;
import dk.partsync.api.party.FindParties;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PauseCvrUpdates;
import dk.partsync.api.party.RegisterCompany;
import dk.partsync.api.party.ResumeCvrUpdates;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CvrTest extends HttpTest {

  private static final String ID = BusinessId.of(new UUID(1, 2));
  private static final String PATH = "/api/parties/" + ID;
  private static final String REGISTER = "/api/cvr/parties";
  private static final String LOOKUPS = "/api/cvr/lookups";
  private static final String INTAKES = "/api/cvr/intakes";
  private static final String NUMBER = "{\"cvrNumber\":\"DK 10 00 00 09\"}";
  private static final CvrNumber CVR = new CvrNumber("10000009");
  private static final Instant AT = Instant.parse("2026-11-01T09:00:11Z");

  @BeforeEach
  void everythingGoesWell() {
    answers(CvrOutcome.REGISTERED, 1L);
    backend.handle(PauseCvrUpdates.class, command -> 3L);
    backend.handle(ResumeCvrUpdates.class, command -> 4L);
    backend.handle(WantCvrUnits.class, command -> null);
    backend.answer(FindParty.class, PartyView.class, query -> Samples.party(4));
    backend.answer(FindParties.class, PartyPage.class, query -> new PartyPage(List.of(), null));
  }

  @Test
  void registersACompanyByItsNumberInTheNameAndForThePurposeOfTheUser() {
    MvcTestResult answer = send(HttpMethod.POST, REGISTER, NUMBER);
    assertThat(answer)
        .hasStatus(201)
        .hasHeader("ETag", "\"1\"")
        .hasHeader("Location", "/api/parties/" + ID);
    assertThat(answer).bodyText().doesNotContain("10000009");
    RegisterCompany command = (RegisterCompany) backend.onlyCommand().getPayload();
    assertThat(command.cvrNumber()).isEqualTo(CVR);
    assertThat(command.pNumber()).isNull();
    assertThat(BusinessId.isOne(command.partyId())).isTrue();
    assertThat(backend.onlyCommand().getMetaData())
        .containsEntry(MetaKeys.WHO, "anna")
        .containsEntry(MetaKeys.WHY, "case 12");
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED, 201, ",
    "ALREADY_REGISTERED, 200, ",
    "UPDATED, 200, ",
    "UNCHANGED, 200, ",
    "FOUND, 200, ",
    "NOT_FOUND, 200, ",
    "RATE_LIMITED, 429, RATE_LIMITED",
    "BUDGET_EXHAUSTED, 429, BUDGET_EXHAUSTED",
    "MODULE_OFF, 409, MODULE_OFF",
    "NOT_AUTHORISED, 502, REGISTER_REFUSED",
    "BAD_REQUEST, 502, REGISTER_REFUSED",
    "MALFORMED, 502, REGISTER_UNREADABLE",
    "REGISTER_DOWN, 503, REGISTER_DOWN"
  })
  @DisplayName("N-38 what CVR said is an answer, that it did not say anything is a problem")
  void outcomesHaveTheirStatus(CvrOutcome outcome, int status, String code) {
    answers(outcome, outcome == CvrOutcome.NOT_FOUND ? null : 1L);
    assertThat(send(HttpMethod.POST, REGISTER, NUMBER)).hasStatus(status);
    assertThat(send(HttpMethod.POST, PATH + "/cvr-fetch", null)).hasStatus(status);
    MvcTestResult lookup = send(HttpMethod.POST, LOOKUPS, NUMBER);
    assertThat(lookup).hasStatus(status == 201 ? 200 : status);
    if (code != null) {
      assertThat(lookup).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
    assertThat(backend.commands().get(1).getPayload()).isEqualTo(new FetchCvrData(ID));
  }

  @Test
  void looksAProductionUnitUp() {
    assertThat(send(HttpMethod.POST, LOOKUPS, "{\"pNumber\":\"1099999999\"}")).hasStatus(200);
    LookUpCompany command = (LookUpCompany) backend.onlyCommand().getPayload();
    assertThat(command.pNumber()).isEqualTo(new PNumber("1099999999"));
    assertThat(command.withProductionUnits()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"cvrNumber\":\"10000009\",\"pNumber\":\"1099999999\"}",
        "{\"cvrNumber\":\"10000008\"}",
        "{\"pNumber\":\"0099999999\"}"
      })
  void whatIsNoNumberIsRefusedAndNotRepeated(String json) {
    for (String path : List.of(REGISTER, LOOKUPS)) {
      MvcTestResult answer = send(HttpMethod.POST, path, json);
      assertThat(answer).hasStatus(400);
      assertThat(answer).bodyText().doesNotContain("10000008", "0099999999", "1099999999");
    }
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void aListIsTakenAndItsFaultsAreToldByPlace() {
    MvcTestResult taken =
        send(
            HttpMethod.POST,
            INTAKES,
            "{\"cvrNumbers\":[\"10000009\"],\"pNumbers\":[\"1099999999\"]}");
    assertThat(taken).hasStatus(202);
    WantCvrUnits command = (WantCvrUnits) backend.onlyCommand().getPayload();
    assertThat(command.cvrNumbers()).containsExactly(CVR);
    assertThat(command.pNumbers()).containsExactly(new PNumber("1099999999"));
    assertThat(taken).hasHeader("Location", INTAKES + "/" + command.intakeId());

    MvcTestResult refused =
        send(HttpMethod.POST, INTAKES, "{\"cvrNumbers\":[\"10000009\",\"12345678\",null]}");
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyText().contains("cvrNumbers[1]", "cvrNumbers[2]");
    assertThat(refused).bodyText().doesNotContain("cvrNumbers[0]", "12345678");
  }

  @Test
  void aListHoldsAThousandNumbersAtMostAndOneAtLeast() {
    assertThat(send(HttpMethod.POST, INTAKES, "{}")).hasStatus(400);
    String most = String.join(",", Collections.nCopies(1000, "\"1099999999\""));
    assertThat(send(HttpMethod.POST, INTAKES, "{\"pNumbers\":[" + most + "]}")).hasStatus(202);
    assertThat(send(HttpMethod.POST, INTAKES, "{\"pNumbers\":[" + most + ",\"1099999999\"]}"))
        .hasStatus(400);
  }

  @Test
  void aListTellsWhatHasBecomeOfIt() {
    CvrIntakeView view = new CvrIntakeView("intake-1", AT, "anna", 3, 1, 1, 1, List.of("10000017"));
    backend.answer(FindCvrIntake.class, CvrIntakeView.class, query -> view);
    assertThat(get(INTAKES + "/intake-1")).bodyJson().extractingPath("$.waiting").isEqualTo(1);
  }

  @Test
  @DisplayName("N-26 a pause has a reason and a last day, and can be ended")
  void pausesAndResumes() {
    assertThat(send(HttpMethod.POST, PATH + "/cvr-pause", "{\"until\":\"2026-12-31\"}"))
        .hasStatus(400);
    String pause = "{\"reason\":\"wrong\",\"until\":\"2026-12-31\"}";
    assertThat(send(HttpMethod.POST, PATH + "/cvr-pause", pause)).hasStatus(200);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new PauseCvrUpdates(ID, "wrong", LocalDate.of(2026, 12, 31)));
    assertThat(send(HttpMethod.DELETE, PATH + "/cvr-pause", null)).hasStatus(200);
  }

  @Test
  void numbersAreSearchedForInTheBodyOnly() {
    String json =
        "{\"cvrNumber\":\"10000009\",\"pNumber\":\"1099999999\",\"ownerCvrNumber\":\"10000017\"}";
    assertThat(send(HttpMethod.POST, "/api/parties/search", json)).hasStatus(200);
    assertThat(((FindParties) backend.queries().get(0)).numbers())
        .isEqualTo(
            new FindParties.CvrNumbers(CVR, new PNumber("1099999999"), new CvrNumber("10000017")));
    assertThat(send(HttpMethod.POST, "/api/parties/search", "{\"cvrNumber\":\"1\"}"))
        .hasStatus(400);
    get("/api/parties?cvrNumber=10000009");
    assertThat(((FindParties) backend.queries().get(1)).numbers().areGiven()).isFalse();
  }

  private void answers(CvrOutcome outcome, Long version) {
    String partyId = version == null ? null : ID;
    CvrFetchAnswer fetch = new CvrFetchAnswer(outcome, partyId, version, AT, "Something.");
    backend.handle(RegisterCompany.class, command -> fetch);
    backend.handle(FetchCvrData.class, command -> fetch);
    CvrLookupAnswer found = new CvrLookupAnswer(outcome, "Something.", List.of(), false);
    backend.handle(LookUpCompany.class, command -> found);
  }

  private MvcTestResult send(HttpMethod method, String path, String json) {
    var request = http.method(method).uri(path).principal(ANNA).header("X-Purpose", "case 12");
    return (json == null ? request : request.contentType(MediaType.APPLICATION_JSON).content(json))
        .exchange();
  }
}
