package dk.partsync.console.sync;

import dk.partsync.console.May;
import dk.partsync.console.NotFoundException;
import dk.partsync.web.sync.RunWatch;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;

/** A run as it goes on, as parts of its page. */
@Controller
class RunLiveController {

  private final RunWatch watch;
  private final RunParts parts;

  RunLiveController(RunWatch watch, RunParts parts) {
    this.watch = watch;
    this.parts = parts;
  }

  @GetMapping(path = "/console/runs/{id}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<Flux<ServerSentEvent<String>>> live(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") long seen,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      @ModelAttribute("may") May may,
      Locale language) {
    boolean mayDecide = may.send(ShownRun.path(id) + "/approve");
    return watch
        .watch(id, lastEventId, new RunEvents(parts, language, mayDecide, seen))
        .orElseThrow(NotFoundException::new);
  }
}
