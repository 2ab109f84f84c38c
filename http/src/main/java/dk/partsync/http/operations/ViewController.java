package dk.partsync.http.operations;

import dk.partsync.api.operations.FindViews;
import dk.partsync.api.operations.RebuildView;
import dk.partsync.api.operations.ViewList;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The views themselves. */
@RestController
@RequestMapping(ViewController.PATH)
@Tag(name = "Operations")
class ViewController {

  static final String PATH = "/api/operations/views";

  private final Queries queries;
  private final Commands commands;

  ViewController(Queries queries, Commands commands) {
    this.queries = queries;
    this.commands = commands;
  }

  @GetMapping
  @Operation(
      summary = "List the views",
      description = "How far each is behind the log, what it could not take in, and its rebuild.")
  ViewList listViews() {
    return queries.ask(new FindViews(), ViewList.class);
  }

  @PostMapping("/{view}/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Rebuild a view",
      description =
          "Fills it anew from the log. Until that is done everybody reads the old one, which is"
              + " kept up to date; if it cannot be done, the old one stays and the reason is shown.")
  ResponseEntity<RebuildLink> rebuildView(@PathVariable String view, Caller caller) {
    return RebuildLink.accepted(view, commands.send(new RebuildView(view), caller, String.class));
  }
}
