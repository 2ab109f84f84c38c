package dk.partsync.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.RebuildState;
import dk.partsync.api.operations.RebuildView;
import dk.partsync.api.operations.ViewList;
import dk.partsync.api.operations.ViewRebuild;
import dk.partsync.api.operations.ViewStatus;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ViewTest extends HttpTest {

  private static final String PATH = "/api/operations/views";

  @Test
  void listsTheViewsWithTheirRebuilds() {
    ViewRebuild rebuild = new ViewRebuild("id-1", RebuildState.REPLAYING, Samples.START, 7L);
    ViewStatus party = new ViewStatus("party", 9L, 9L, 2, null, rebuild, null);
    backend.answer(FindViews.class, ViewList.class, query -> new ViewList(List.of(party)));

    MvcTestResult answer = get(PATH);

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$.views[0].rebuild.state").isEqualTo("REPLAYING");
    assertThat(answer).bodyJson().extractingPath("$.views[0].deadLetters").isEqualTo(2);
  }

  @Test
  void acceptsARebuildAndSaysWhereToWatchIt() {
    backend.handle(RebuildView.class, command -> "id-1");

    MvcTestResult answer = post(PATH + "/party/rebuild", "");

    assertThat(answer).hasStatus(HttpStatus.ACCEPTED).hasHeader("Location", PATH);
    assertThat(answer).bodyJson().extractingPath("$.links.progress").isEqualTo(PATH);
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new RebuildView("party"));
  }

  @Test
  void doesNotKnowEveryView() {
    backend.handle(
        RebuildView.class,
        command -> {
          throw new CommandRejected(RejectionCode.NOT_FOUND, "There is no such view.");
        });

    assertThat(post(PATH + "/none/rebuild", "")).hasStatus(HttpStatus.NOT_FOUND);
  }
}
