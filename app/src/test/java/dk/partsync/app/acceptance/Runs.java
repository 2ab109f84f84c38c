package dk.partsync.app.acceptance;

import static org.awaitility.Awaitility.await;

import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.RejectedRow;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Sync runs as an administrator starts, decides and reads them over HTTP. */
final class Runs {

  static final String PATH = "/api/sync-runs";
  static final String REAL = "{\"register\":\"SOR\"}";
  static final String DRY = "{\"register\":\"SOR\",\"dryRun\":true}";
  static final String FULL = "{\"register\":\"SOR\",\"mode\":\"FULL\"}";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final ApiClient api;

  Runs(ApiClient api) {
    this.api = api;
  }

  /** Starts a run and waits until it has ended or is held, and the views show what it did. */
  SyncRunView run(String request) {
    return settled(start(request));
  }

  /** A real run that must complete. */
  SyncRunView runToEnd() {
    SyncRunView run = run(REAL);
    if (run.state() != SyncRunState.COMPLETED) {
      throw new AssertionError("the run did not complete: " + run);
    }
    return run;
  }

  String start(String request) {
    Answer answer = api.post(PATH, request);
    if (answer.status() != 202) {
      throw new AssertionError("no run was started: " + answer);
    }
    return answer.json().get("id").asString();
  }

  SyncRunView settled(String id) {
    SyncRunView run =
        until(id, found -> found.state().isEnd() || found.state() == SyncRunState.HELD);
    awaitOtherViews();
    return run;
  }

  SyncRunView until(String id, Predicate<SyncRunView> wanted) {
    return await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(() -> find(id), wanted);
  }

  /** Waits until the views show what the event store held when the product started. */
  void awaitReady() {
    await()
        .atMost(PATIENCE)
        .pollInterval(LOOK)
        .until(() -> api.get("/actuator/health/readiness").status() == 200);
  }

  /** Waits until the other views show everything that the runs show. */
  private void awaitOtherViews() {
    long shown = position("sync-run");
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .until(
            () ->
                Stream.of("party", "settings", "sync-plan")
                    .allMatch(view -> position(view) >= shown));
  }

  private long position(String projection) {
    JsonNode health = api.get("/actuator/health").json();
    return health.at("/components/projections/details/positions/" + projection).asLong();
  }

  /** Events that the store has taken in since the product started. */
  long appendedEvents() {
    JsonNode health = api.get("/actuator/health").json();
    return health.at("/components/eventStore/details/appendedEvents").asLong();
  }

  SyncRunView find(String id) {
    return api.get(PATH + "/" + id).as(SyncRunView.class);
  }

  List<SyncRunView> all() {
    return api.get(PATH + "?limit=200").as(SyncRunPage.class).runs();
  }

  JsonNode report(String id) {
    return api.get(PATH + "/" + id + "/report").json();
  }

  /** Approves, rejects or cancels a run. */
  Answer decide(String id, String decision, String comment) {
    return api.post(PATH + "/" + id + "/" + decision, "{\"comment\":\"" + comment + "\"}");
  }

  /** The same for a run that this ends, or that then works off its plan. */
  SyncRunView decideAndSettle(String id, String decision, String comment) {
    Answer answer = decide(id, decision, comment);
    if (answer.status() != 202) {
      throw new AssertionError("the decision was refused: " + answer);
    }
    until(id, run -> run.state().isEnd());
    return settled(id);
  }

  List<PlannedChange> changes(String id) {
    List<PlannedChange> changes = new ArrayList<>();
    Integer next = 0;
    while (next != null) {
      PlannedChangePage page =
          api.get(PATH + "/" + id + "/changes?after=" + next).as(PlannedChangePage.class);
      changes.addAll(page.changes());
      next = page.next();
    }
    return changes;
  }

  List<RejectedRow> rejections(String id) {
    List<RejectedRow> rows = new ArrayList<>();
    Integer next = 0;
    while (next != null) {
      RejectedRowPage page =
          api.get(PATH + "/" + id + "/rejections?after=" + next).as(RejectedRowPage.class);
      rows.addAll(page.rows());
      next = page.next();
    }
    return rows;
  }
}
