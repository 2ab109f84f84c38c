package dk.partsync.query.sync;

import dk.partsync.query.party.PartyNames;
import dk.partsync.query.projection.Indexes;
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

  public SyncViews(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(
            configuration -> new SyncRunProjector(mongo, configuration.queryUpdateEmitter()))
        .registerEventHandler(configuration -> new SyncPlanProjector(mongo));
    configurer
        .registerQueryHandler(configuration -> new SyncRunQueries(mongo))
        .registerQueryHandler(configuration -> new SyncPlanQueries(mongo, new PartyNames(mongo)));
  }

  public void createIndexes() {
    RUN_INDEXES.create(mongo);
  }
}
