package dk.partsync.http.sync;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.sync.FindSyncRuns;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.http.Faults;
import dk.partsync.http.IdempotencyKey;
import dk.partsync.http.NextLink;
import dk.partsync.http.Refuses;
import dk.partsync.web.Caller;
import dk.partsync.web.Queries;
import dk.partsync.web.sync.RunStart;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts sync runs and shows them. */
@RestController
@RequestMapping("/api/sync-runs")
@Tag(name = "Sync runs")
class SyncRunController {

  private final RunStart start;
  private final Queries queries;
  private final SyncRuns runs;

  SyncRunController(RunStart start, Queries queries, SyncRuns runs) {
    this.start = start;
    this.queries = queries;
    this.runs = runs;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses({
    RejectionCode.REGISTER_DISABLED,
    RejectionCode.RUN_IN_PROGRESS,
    RejectionCode.CREDENTIAL_EXPIRED,
    RejectionCode.IDEMPOTENCY_KEY_REUSED
  })
  @Operation(
      summary = "Start a sync run",
      description = "The run goes on by itself; follow the links to watch it.")
  ResponseEntity<RunLink> startSyncRun(
      @RequestBody StartRequest request,
      @Parameter(description = IdempotencyKey.DESCRIPTION)
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String idempotencyKey,
      Caller caller) {
    String runId = "run-" + IdempotencyKey.idFor(caller.who(), idempotencyKey);
    start.make(request.toCommand(runId), caller);
    return RunLink.accepted(runId);
  }

  @GetMapping
  @Operation(summary = "List sync runs", description = "Newest first, page by page.")
  ResponseEntity<SyncRunPage> listSyncRuns(
      @RequestParam(required = false) @Nullable Register register,
      @Parameter(description = "The next of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @RequestParam(defaultValue = NextLink.DEFAULT_LIMIT) int limit,
      HttpServletRequest request) {
    Faults faults = new Faults();
    faults.pageLimit(limit);
    faults.refuseIfAny();
    SyncRunPage page = queries.ask(new FindSyncRuns(register, after, limit), SyncRunPage.class);
    return NextLink.page(request, page, page.next());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Show a sync run", description = "The run as it is now.")
  SyncRunView showSyncRun(@PathVariable String id) {
    return runs.require(id);
  }
}
