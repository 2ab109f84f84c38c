package dk.partsync.http.changes;

import dk.partsync.api.PageLimit;
import dk.partsync.api.changes.Change;
import dk.partsync.api.changes.ChangeKind;
import dk.partsync.api.changes.ChangePage;
import dk.partsync.api.changes.FindChanges;
import dk.partsync.http.Faults;
import dk.partsync.http.ProblemCode;
import dk.partsync.http.Refuses;
import dk.partsync.web.LiveStreams;
import dk.partsync.web.Queries;
import dk.partsync.web.StreamSlots;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The same changes as they happen. */
@RestController
@Tag(name = "Changes")
class ChangeStreamController {

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String EXAMPLE =
      "id:4711\nevent:change\ndata:{\"position\":4711,\"kind\":\"MOVED\"}\n\n";

  private final Queries queries;
  private final LiveStreams streams;
  private final StreamSlots slots;

  ChangeStreamController(Queries queries, LiveStreams streams, StreamSlots slots) {
    this.queries = queries;
    this.streams = streams;
    this.slots = slots;
  }

  @GetMapping(path = "/api/changes/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "Follow changes",
      description =
          "Server-sent events named change, within about a second of the change. The id of each is"
              + " its position: a client that comes back with it as Last-Event-ID misses nothing.")
  @Refuses(
      value = {},
      http = ProblemCode.TOO_MANY_STREAMS)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = Change.class),
              examples = @ExampleObject(EXAMPLE)))
  ResponseEntity<Flux<ServerSentEvent<Change>>> followChanges(
      @Parameter(description = "Position to read on from; -1 for the beginning.")
          @RequestParam(defaultValue = ChangeController.FROM_THE_BEGINNING)
          long after,
      @Parameter(description = "Only these kinds; left out: every kind.")
          @RequestParam(defaultValue = "")
          Set<ChangeKind> kind,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
    long start = lastEventId == null ? after : position(lastEventId);
    Runnable leave = slots.take();
    return ResponseEntity.ok(
        streams
            .untilStop(
                ChangeStream.of(
                    from ->
                        queries.ask(new FindChanges(from, kind, PageLimit.MAX), ChangePage.class),
                    start,
                    PAUSE))
            .doFinally(signal -> leave.run()));
  }

  private static long position(String lastEventId) {
    Faults faults = new Faults();
    faults.require("Last-Event-ID", lastEventId.matches("-1|\\d{1,18}"), "is no position");
    faults.refuseIfAny();
    return Long.parseLong(lastEventId);
  }
}
