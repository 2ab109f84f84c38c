package dk.partsync.query.sync;

import dk.partsync.api.sync.FindPlannedChanges;
import dk.partsync.api.sync.FindRejectedRows;
import dk.partsync.api.sync.PlannedChangePage;
import dk.partsync.api.sync.RejectedRowPage;
import dk.partsync.query.party.PartyNames;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Answers what a run's plan does and rejects: only of the attempt that the run names, so nothing
 * before the plan is whole.
 */
final class SyncPlanQueries {

  private final MongoTemplate mongo;
  private final View runs;
  private final ClosingNames names;
  private final PlanParts parts;

  SyncPlanQueries(MongoTemplate mongo, View runs, View plans, PartyNames names) {
    this.mongo = mongo;
    this.runs = runs;
    this.names = new ClosingNames(names);
    this.parts = new PlanParts(mongo, plans);
  }

  @QueryHandler
  PlannedChangePage find(FindPlannedChanges query) {
    SyncRunDocument.Plan plan = plan(query.runId());
    int chunk = query.fromChunk();
    if (plan == null || chunk < 0 || chunk >= plan.chunks()) {
      return new PlannedChangePage(List.of(), null);
    }
    PlannedChunkDocument stored = parts.read(plan.id(), chunk, PlannedChunkDocument.class);
    return new PlannedChangePage(names.fillIn(stored.part().changes()), next(chunk, plan.chunks()));
  }

  @QueryHandler
  RejectedRowPage find(FindRejectedRows query) {
    SyncRunDocument.Plan plan = plan(query.runId());
    int part = query.fromPart();
    if (plan == null || part < 0 || part >= plan.rejectedParts()) {
      return new RejectedRowPage(List.of(), null);
    }
    RejectedPartDocument stored = parts.read(plan.id(), part, RejectedPartDocument.class);
    return new RejectedRowPage(stored.part().rows(), next(part, plan.rejectedParts()));
  }

  private SyncRunDocument.@Nullable Plan plan(String runId) {
    SyncRunDocument run =
        mongo.findById(runId, SyncRunDocument.class, runs.reading(SyncRunDocument.COLLECTION));
    return run == null ? null : run.plan();
  }

  private static @Nullable Integer next(int number, int count) {
    return number + 1 < count ? number + 1 : null;
  }
}
