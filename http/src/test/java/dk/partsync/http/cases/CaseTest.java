package dk.partsync.http.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.cases.AddPartyToCase;
import dk.partsync.api.cases.CaseView;
import dk.partsync.api.cases.CloseCase;
import dk.partsync.api.cases.FindCase;
import dk.partsync.api.cases.OpenCase;
import dk.partsync.api.cases.RemovePartyFromCase;
import dk.partsync.api.cases.ReopenCase;
import dk.partsync.http.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CaseTest extends HttpTest {

  private static final String URI = "/api/cases/2026-114";

  @Test
  void aCaseIsOpenedByItsOwnId() {
    backend.handle(OpenCase.class, command -> null);
    assertThat(http.put().uri(URI).principal(ANNA).header("X-Purpose", "intake").exchange())
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new OpenCase("2026-114"));
    assertThat(backend.onlyCommand().getMetaData())
        .containsEntry(MetaKeys.WHO, "anna")
        .containsEntry(MetaKeys.WHY, "intake");
  }

  @Test
  void aCaseIsClosedOnADayOrToday() {
    backend.handle(CloseCase.class, command -> null);
    assertThat(post(URI + "/close", "{\"closedOn\":\"2026-10-30\"}"))
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(post(URI + "/close", "{}")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.commands())
        .extracting(command -> (Object) command.getPayload())
        .containsExactly(
            new CloseCase("2026-114", LocalDate.of(2026, 10, 30)), new CloseCase("2026-114", null));
  }

  @Test
  void partiesComeAndGoAndAClosedCaseGoesOn() {
    backend.handle(ReopenCase.class, command -> null);
    backend.handle(AddPartyToCase.class, command -> null);
    backend.handle(RemovePartyFromCase.class, command -> null);
    assertThat(post(URI + "/reopen", "")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(http.put().uri(URI + "/parties/p1").principal(ANNA).exchange())
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(http.delete().uri(URI + "/parties/p1").principal(ANNA).exchange())
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.commands())
        .extracting(command -> (Object) command.getPayload())
        .containsExactly(
            new ReopenCase("2026-114"),
            new AddPartyToCase("2026-114", "p1"),
            new RemovePartyFromCase("2026-114", "p1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sag-1403801232", "140380-1232", "a b", "x~y"})
  void anIdThatMayHoldACprNumberIsRefusedWithoutRepeatingIt(String id) {
    MvcTestResult answer = http.put().uri("/api/cases/{id}", id).principal(ANNA).exchange();
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyText().doesNotContain("1232");
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void aCaseIsShown() {
    backend.answer(
        FindCase.class,
        CaseView.class,
        query -> new CaseView(query.caseId(), 2, true, null, List.of("p1")));
    assertThat(get(URI))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.partyIds")
        .isEqualTo(List.of("p1"));
  }

  @Test
  void aCaseThatIsUnknownIsNotFound() {
    backend.answer(FindCase.class, CaseView.class, query -> null);
    assertThat(get(URI)).hasStatus(HttpStatus.NOT_FOUND);
  }
}
