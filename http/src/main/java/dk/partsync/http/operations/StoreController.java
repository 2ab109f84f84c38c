package dk.partsync.http.operations;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.FindStore;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.VerifyStore;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The event store itself (N-13). */
@RestController
@RequestMapping("/api/operations/store")
@Tag(name = "Operations")
class StoreController {

  private final Queries queries;
  private final Commands commands;

  StoreController(Queries queries, Commands commands) {
    this.queries = queries;
    this.commands = commands;
  }

  @GetMapping
  @Operation(
      summary = "Show the event store",
      description =
          "How many events it holds and what they take, whether damage is known, and what the last"
              + " check of every event found. Where Axon Server keeps the log, that server knows"
              + " more.")
  StoreStatus showStore() {
    return queries.ask(new FindStore(), StoreStatus.class);
  }

  @PostMapping("/check")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Refuses(RejectionCode.LOG_KEPT_ELSEWHERE)
  @Operation(
      summary = "Check every event",
      description =
          "Begins to compare every event with its hash in the chain, beside the daily work; the"
              + " store shows how far it is. One check at a time: another request changes nothing."
              + " If an event was altered, nothing can be written from then on.")
  void checkStore(Caller caller) {
    commands.send(new VerifyStore(), caller);
  }
}
