package dk.partsync.http.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.ApproveSyncRun;
import dk.partsync.api.sync.CancelSyncRun;
import dk.partsync.api.sync.RejectSyncRun;
import dk.partsync.http.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DecideSyncRunTest extends HttpTest {

  @Test
  @DisplayName("N-20 an administrator approves a held run")
  void approvesWithAComment() {
    backend.handle(ApproveSyncRun.class, command -> null);

    MvcTestResult answer = post("/api/sync-runs/run-1/approve", "{\"comment\":\"as agreed\"}");

    assertThat(answer).hasStatus(HttpStatus.ACCEPTED).hasHeader("Location", "/api/sync-runs/run-1");
    assertThat(backend.onlyCommand().getPayload())
        .isEqualTo(new ApproveSyncRun("run-1", "as agreed"));
    assertThat(backend.onlyCommand().getMetaData()).containsEntry(MetaKeys.WHO, "anna");
  }

  @Test
  @DisplayName("N-20 an administrator rejects a held run")
  void rejectsWithoutAComment() {
    backend.handle(RejectSyncRun.class, command -> null);

    assertThat(post("/api/sync-runs/run-1/reject", "{}")).hasStatus(HttpStatus.ACCEPTED);
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new RejectSyncRun("run-1", null));
  }

  @Test
  void cancels() {
    backend.handle(CancelSyncRun.class, command -> null);

    assertThat(post("/api/sync-runs/run-1/cancel", "{}")).hasStatus(HttpStatus.ACCEPTED);
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new CancelSyncRun("run-1", null));
  }

  @Test
  void wantsABody() {
    backend.handle(CancelSyncRun.class, command -> null);

    assertThat(post("/api/sync-runs/run-1/cancel", "")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(backend.commands()).isEmpty();
  }

  @Test
  void refusesACommentThatIsTooLong() {
    MvcTestResult answer =
        post("/api/sync-runs/run-1/cancel", "{\"comment\":\"" + "x".repeat(1001) + "\"}");

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("comment");
  }

  @Test
  void passesOnThatTheRunIsInAnotherState() {
    backend.handle(
        ApproveSyncRun.class,
        command -> {
          throw new CommandRejected(RejectionCode.WRONG_RUN_STATE, "The run is not held.");
        });

    MvcTestResult answer = post("/api/sync-runs/run-1/approve", "{}");

    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("The run is not held.");
  }
}
