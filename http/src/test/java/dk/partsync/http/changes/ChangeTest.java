package dk.partsync.http.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.http.HttpTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;

class ChangeTest extends HttpTest {

  private static final Instant AT = Instant.parse("2026-10-31T05:00:00Z");

  @Test
  void changesAreListedAfterAPositionAndByKind() {
    backend.answer(
        FindChanges.class, ChangePage.class, query -> new ChangePage(List.of(change(7)), 9, true));
    assertThat(get("/api/changes?after=5&kind=MOVED,DIED&limit=2"))
        .hasStatusOk()
        .hasHeader("Link", "</api/changes?kind=MOVED%2CDIED&limit=2&after=9>; rel=\"next\"");
    assertThat(backend.queries())
        .containsExactly(new FindChanges(5, Set.of(ChangeKind.MOVED, ChangeKind.DIED), 2));
  }

  @Test
  void withoutAPositionTheLogIsReadFromItsBeginning() {
    backend.answer(
        FindChanges.class, ChangePage.class, query -> new ChangePage(List.of(), 9, false));
    assertThat(get("/api/changes")).hasStatusOk().doesNotContainHeader("Link");
    assertThat(backend.queries()).containsExactly(new FindChanges(-1, Set.of(), 50));
  }

  @Test
  void aKindThatIsNoneIsRefused() {
    assertThat(get("/api/changes?kind=MARRIED")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void aLastEventIdThatIsNoPositionIsRefused() {
    assertThat(
            http.get()
                .uri("/api/changes/stream")
                .principal(ANNA)
                .header("Last-Event-ID", "x")
                .exchange())
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void aStreamGoesOnFromItsPositionAndWaitsAtTheEndOfTheLog() {
    List<ServerSentEvent<Change>> events =
        ChangeStream.of(ChangeTest::page, 4, Duration.ofMillis(1))
            .take(5)
            .collectList()
            .block(Duration.ofSeconds(10));
    assertThat(Objects.requireNonNull(events))
        .extracting(ServerSentEvent::id)
        .containsExactly("5", "6", "7", null, null);
    assertThat(events.get(3).comment()).isEqualTo("alive");
  }

  private static ChangePage page(long after) {
    return after < 7
        ? new ChangePage(List.of(change(after + 1)), after + 1, after + 1 < 7)
        : new ChangePage(List.of(), after, false);
  }

  private static Change change(long position) {
    return new Change(position, AT, ChangeKind.MOVED, "p1", null, null, List.of(), null);
  }
}
