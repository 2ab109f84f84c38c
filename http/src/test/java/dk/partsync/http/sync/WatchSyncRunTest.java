package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.HttpTest;
import dk.partsync.http.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WatchSyncRunTest extends HttpTest {

  @Test
  void sendsTheRunAndEachNewerViewUntilItHasEnded() throws Exception {
    theRunIs(Samples.run(3, SyncRunState.HELD));

    MvcTestResult stream = http.get().uri("/api/sync-runs/run-1/events").asyncExchange();
    backend.emit(FindSyncRun.class, Samples.run(2, SyncRunState.PLANNING));
    backend.emit(FindSyncRun.class, Samples.run(4, SyncRunState.APPLYING));
    backend.emit(FindSyncRun.class, Samples.run(5, SyncRunState.COMPLETED));
    stream.getMvcResult().getAsyncResult(5_000);

    assertThat(stream).hasContentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM);
    assertThat(stream.getResponse().getContentAsString().lines())
        .filteredOn(line -> line.startsWith("id:"))
        .startsWith("id:3")
        .endsWith("id:5")
        .doesNotContain("id:2");
    assertThat(stream.getResponse().getContentAsString())
        .contains("event:run", "\"state\":\"COMPLETED\"");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void endsAtOnceForARunThatHasEnded() throws Exception {
    theRunIs(Samples.run(9, SyncRunState.CANCELLED));

    MvcTestResult stream = http.get().uri("/api/sync-runs/run-1/events").asyncExchange();
    stream.getMvcResult().getAsyncResult(5_000);

    assertThat(stream.getResponse().getContentAsString()).contains("\"state\":\"CANCELLED\"");
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void tellsAClientThatHasSeenTheEndNotToComeBack() {
    theRunIs(Samples.run(9, SyncRunState.FAILED));

    assertThat(
            http.get().uri("/api/sync-runs/run-1/events").header("Last-Event-ID", "9").exchange())
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.openSubscriptions()).isZero();
  }

  @Test
  void closesItsSubscriptionWhenTheRunCannotBeRead() {
    backend.answer(
        FindSyncRun.class,
        SyncRunView.class,
        query -> {
          throw new IllegalStateException("secret");
        });

    MvcTestResult answer = get("/api/sync-runs/run-1/events");

    assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(answer).bodyText().doesNotContain("secret");
    assertThat(backend.openSubscriptions()).isZero();
  }

  private void theRunIs(SyncRunView run) {
    backend.answer(FindSyncRun.class, SyncRunView.class, query -> run);
  }
}
