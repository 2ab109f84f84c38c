package dk.partsync.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.operations.DeadLetterPage;
import dk.partsync.api.operations.DeadLetterRetry;
import dk.partsync.api.operations.DeadLetterView;
import dk.partsync.api.operations.FindDeadLetters;
import dk.partsync.api.operations.RetryDeadLetters;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DeadLetterTest extends HttpTest {

  private static final String PATH = "/api/operations/dead-letters";

  @Test
  void listsPageByPage() {
    DeadLetterView letter =
        new DeadLetterView(
            "party",
            "sor-1",
            "sor-1",
            "event-1",
            "SorUnitRenamed",
            3L,
            17L,
            Samples.START,
            Samples.START,
            "java.lang.IllegalStateException",
            "PartyFold.evolve:38",
            2);
    backend.answer(
        FindDeadLetters.class,
        DeadLetterPage.class,
        query -> new DeadLetterPage(List.of(letter), "key"));

    MvcTestResult answer = get(PATH + "?view=party&limit=1");

    assertThat(answer)
        .hasStatusOk()
        .hasHeader("Link", "<" + PATH + "?view=party&limit=1&after=key>; rel=\"next\"");
    assertThat(answer).bodyJson().extractingPath("$.letters[0].waiting").isEqualTo(2);
    assertThat(backend.queries()).containsExactly(new FindDeadLetters("party", null, 1));
  }

  @Test
  void refusesALimitOutOfBounds() {
    assertThat(get(PATH + "?limit=0")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get(PATH + "?limit=201")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void retriesOneSequenceOrAll() {
    backend.handle(RetryDeadLetters.class, command -> new DeadLetterRetry(1, 0, 4));

    MvcTestResult answer = post(PATH + "/retry", "{\"view\":\"party\",\"sequence\":\"sor-1\"}");

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$.remaining").isEqualTo(4);
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new RetryDeadLetters("party", "sor-1"));
    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHO, "anna");
    assertThat(post(PATH + "/retry", "{\"view\":\"party\"}")).hasStatusOk();
  }

  @Test
  void wantsAView() {
    MvcTestResult answer = post(PATH + "/retry", "{}");

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("view");
  }
}
