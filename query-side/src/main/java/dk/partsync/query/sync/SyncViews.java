package dk.partsync.query.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.query.party.PartyNames;
import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of sync runs. */
public final class SyncViews implements ConfigurerModule {

  private static final Indexes RUN_INDEXES =
      new Indexes(
          SyncRunDocument.COLLECTION,
          List.of(
              Indexes.index("newest", "-" + SyncRunDocument.STARTED, "-_id"),
              Indexes.index(
                  "register-newest",
                  SyncRunDocument.REGISTER,
                  "-" + SyncRunDocument.STARTED,
                  "-_id"),
              Indexes.index("register-in-step", SyncRunDocument.REGISTER, SyncRunDocument.IN_STEP),
              Indexes.index("ended", SyncRunDocument.ENDED)));

  private final MongoTemplate mongo;
  private final View runs;
  private final View plans;
  private final PartyNames names;

  public SyncViews(MongoTemplate mongo, View runs, View plans, PartyNames names) {
    this.mongo = mongo;
    this.runs = runs;
    this.plans = plans;
    this.names = names;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration ->
                new SyncRunProjector(
                    mongo,
                    runs.writing(),
                    run ->
                        configuration
                            .queryUpdateEmitter()
                            .emit(FindSyncRun.class, query -> query.runId().equals(run.id()), run)))
        .registerEventHandler(configuration -> new SyncPlanProjector(mongo, plans.writing()));
    configurer
        .registerQueryHandler(configuration -> new SyncRunQueries(mongo, runs))
        .registerQueryHandler(configuration -> new SyncPlanQueries(mongo, runs, plans, names));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildableRuns(int batchSize) {
    return new RebuildableView(
        runs,
        batchSize,
        List.of(SyncRunDocument.COLLECTION),
        List.of(RUN_INDEXES),
        slot -> new SyncRunProjector(mongo, () -> slot, run -> {}));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildablePlans(int batchSize) {
    return new RebuildableView(
        plans,
        batchSize,
        List.of(PlannedChunkDocument.COLLECTION, RejectedPartDocument.COLLECTION),
        List.of(),
        slot -> new SyncPlanProjector(mongo, () -> slot));
  }
}
