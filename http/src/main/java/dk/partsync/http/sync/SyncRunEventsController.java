package dk.partsync.http.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.LiveStreams;
import dk.partsync.web.Queries;
import dk.partsync.web.StreamSlots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.axonframework.queryhandling.SubscriptionQueryResult;
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

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final String EXAMPLE =
      "id:4\nevent:run\ndata:{\"id\":\"run-1\",\"state\":\"APPLYING\"}\n\n:alive\n\n";

  private final Queries queries;
  private final LiveStreams streams;
  private final StreamSlots slots;

  SyncRunEventsController(Queries queries, LiveStreams streams, StreamSlots slots) {
    this.queries = queries;
    this.streams = streams;
    this.slots = slots;
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
    Runnable leave = slots.take();
    SubscriptionQueryResult<SyncRunView, SyncRunView> run =
        queries.follow(new FindSyncRun(id), SyncRunView.class);
    Runnable end =
        () -> {
          run.cancel();
          leave.run();
        };
    try {
      SyncRunView now = run.initialResult().blockOptional(PATIENCE).orElseThrow(SyncRuns::unknown);
      if (now.state().isEnd() && String.valueOf(now.version()).equals(lastEventId)) {
        end.run();
        return ResponseEntity.noContent().build();
      }
      return ResponseEntity.ok(
          streams
              .untilStop(RunStream.of(now, run.updates(), HEARTBEAT))
              .doFinally(signal -> end.run()));
    } catch (RuntimeException e) {
      end.run();
      throw e;
    }
  }
}
