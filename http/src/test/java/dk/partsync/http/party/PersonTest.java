package dk.partsync.http.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.party.ChangePartyDetails;
import dk.partsync.api.party.FindParty;
import dk.partsync.api.party.PartyView;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import dk.partsync.api.party.RegisterParty;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PersonTest extends HttpTest {

  private static final String ID = PersonId.of(new UUID(1, 2));
  private static final String PATH = "/api/parties/" + ID;
  private static final String JSON =
      """
      {"name":{"givenNames":"Åse","surname":"Prøvesen","addressingName":"Å Prøvesen"},
       "address":{"lines":["Prøvevej 7","c/o Test"],"postCode":"9999","district":"Egholm"},
       "contactData":{"phone":"99990001","mobile":"99990002","email":"a@example.invalid",
                      "ownsEmailDomain":true},
       "note":"Two\\nlines"}
      """;
  private static final PersonDetails DETAILS =
      new PersonDetails(
          new PersonName("Åse", "Prøvesen", "Å Prøvesen"),
          new PersonAddress(List.of("Prøvevej 7", "c/o Test"), "9999", "Egholm", "DK"),
          new PersonContactData("99990001", "99990002", "a@example.invalid", true, null),
          "Two\nlines");

  @BeforeEach
  void personsAreTaken() {
    backend.handle(RegisterParty.class, command -> null);
    backend.handle(ChangePartyDetails.class, command -> 4L);
    backend.answer(
        FindParty.class, PartyView.class, query -> Samples.person(query.partyId(), 4, DETAILS));
  }

  @Test
  @DisplayName("A2-27 registers a person with everything that can be written down")
  void registersAPerson() {
    MvcTestResult answer = register(JSON, null);

    RegisterParty command = (RegisterParty) backend.onlyCommand().getPayload();
    assertThat(command.details()).isEqualTo(DETAILS);
    assertThat(PersonId.isOne(command.partyId())).isTrue();
    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHO, "anna");
    String self = "/api/parties/" + command.partyId();
    assertThat(answer)
        .hasStatus(HttpStatus.CREATED)
        .hasHeader("Location", self)
        .hasHeader("ETag", "\"1\"")
        .bodyJson()
        .isStrictlyEqualTo(
            "{\"id\":\"%s\",\"links\":{\"self\":\"%s\",\"history\":\"%s/history\"}}"
                .formatted(command.partyId(), self, self));
  }

  @Test
  void aNameIsEnough() {
    register("{\"name\":{\"surname\":\"Prøvesen\"}}", null);

    assertThat(((RegisterParty) backend.onlyCommand().getPayload()).details())
        .isEqualTo(
            new PersonDetails(
                new PersonName(null, "Prøvesen", null),
                PersonAddress.none(),
                PersonContactData.none(),
                null));
  }

  @Test
  void theSameKeyOfTheSameUserIsTheSameParty() {
    String first = register(JSON, "5f0c").getResponse().getHeader("Location");
    String again = register(JSON, "5f0c").getResponse().getHeader("Location");
    String other = register(JSON, "5f0d").getResponse().getHeader("Location");
    String none = register(JSON, null).getResponse().getHeader("Location");

    assertThat(again).isEqualTo(first);
    assertThat(List.of(first, other, none)).doesNotHaveDuplicates();
  }

  @Test
  void theSameKeyForAnotherPersonIsRefused() {
    backend.handle(
        RegisterParty.class,
        command -> {
          throw new CommandRejected(RejectionCode.IDEMPOTENCY_KEY_REUSED, "One sentence.");
        });

    assertProblem(register(JSON, "5f0c"), 422, "IDEMPOTENCY_KEY_REUSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"010190-1234", "0101901234", " "})
  void aKeyIsNoPersonalNumberAndNotEmpty(String key) {
    MvcTestResult answer = register(JSON, key);

    assertProblem(answer, 400, "INVALID_REQUEST");
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("Idempotency-Key");
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | name",
        "{\"name\":{}} | name",
        "{\"name\":{\"surname\":{}}} | name.surname",
        "{\"name\":{\"surname\":\"P\",\"cpr\":\"x\"}} | name.cpr",
        "{\"name\":{\"surname\":\"P\"},\"address\":{\"postCode\":\"99\"}} | address.postCode",
        "{\"name\":{\"surname\":\"P\"},\"address\":{\"lines\":[null]}} | address",
        "{\"name\":{\"surname\":\"P\"},\"contactData\":{\"email\":\"Prøve\"}} | contactData.email",
        "{\"name\":{\"surname\":\"P\\u0000\"}} | name.surname"
      })
  void saysWhichFieldIsAtFault(String json, String field) {
    for (MvcTestResult answer : List.of(register(json, null), change("\"3\"", json))) {
      assertProblem(answer, 400, "INVALID_REQUEST");
      assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
      assertThat(answer).bodyText().doesNotContain("Prøve");
    }
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void changesWhatWasReadAndShowsWhatItIsNow() {
    MvcTestResult answer = change("\"3\"", JSON);

    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new ChangePartyDetails(ID, DETAILS, 3L));
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"4\"");
    assertThat(answer).bodyJson().extractingPath("$.person.name.surname").isEqualTo("Prøvesen");
    assertThat(answer).bodyJson().extractingPath("$.contactType").isEqualTo("P");
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    assertProblem(change(null, JSON), 428, "PRECONDITION_REQUIRED");
    assertProblem(change("W/\"3\"", JSON), 412, "VERSION_CONFLICT");
    assertThat(backend.commands()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VERSION_CONFLICT, 412", "KEPT_BY_REGISTER, 409", "NOT_FOUND, 404"})
  void aChangeThatIsRefusedSaysWhy(RejectionCode code, int status) {
    backend.handle(
        ChangePartyDetails.class,
        command -> {
          throw new CommandRejected(code, "One sentence.");
        });

    assertProblem(change("\"3\"", JSON), status, code.name());
  }

  private MvcTestResult register(String json, String key) {
    var request = http.post().uri("/api/parties").principal(ANNA);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  private MvcTestResult change(String ifMatch, String json) {
    var request = http.put().uri(PATH).principal(ANNA);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  private static void assertProblem(MvcTestResult answer, int status, String code) {
    assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
  }
}
