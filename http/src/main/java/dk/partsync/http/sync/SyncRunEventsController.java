package dk.partsync.http.sync;

import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.sync.RunWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Live view of a run. */
@RestController
@Tag(name = "Sync runs")
class SyncRunEventsController {

  private static final String EXAMPLE =
      "id:4\nevent:run\ndata:{\"id\":\"run-1\",\"state\":\"APPLYING\"}\n\n:alive\n\n";

  private final RunWatch watch;

  SyncRunEventsController(RunWatch watch) {
    this.watch = watch;
  }

  @GetMapping(path = "/api/sync-runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "Watch a sync run",
      description =
          "Server-sent events named run: the run as it is now, then each change of it. The stream"
              + " stays open while the run is held and ends when the run has ended. A client that"
              + " comes back with the id of the last event then gets 204.")
  @Refuses(
      value = {},
      http = ProblemCode.TOO_MANY_STREAMS)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = SyncRunView.class),
              examples = @ExampleObject(EXAMPLE)))
  @ApiResponse(responseCode = "204", description = "Ended, and seen.", content = @Content)
  ResponseEntity<Flux<ServerSentEvent<SyncRunView>>> watchSyncRun(
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    return watch
        .<SyncRunView>watch(id, lastEventId, run -> List.of(event(run)))
        .orElseThrow(SyncRuns::unknown);
  }

  private static ServerSentEvent<SyncRunView> event(SyncRunView run) {
    return ServerSentEvent.builder(run).id(String.valueOf(run.version())).event("run").build();
  }
}
