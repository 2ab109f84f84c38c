package dk.partsync.query.access;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of accesses. */
public final class AccessViews implements ConfigurerModule {

  private static final String NEWEST = "-" + AccessDocument.AT;

  private final MongoTemplate mongo;
  private final View view;

  public AccessViews(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new AccessProjector(mongo, view.writing()));
    configurer.registerQueryHandler(configuration -> new AccessQueries(mongo, view));
  }

  /**
   * What a rebuild has to know.
   *
   * @param batchSize events that it takes in at once
   */
  public RebuildableView rebuildable(int batchSize) {
    return new RebuildableView(
        view,
        batchSize,
        List.of(AccessDocument.COLLECTION),
        List.of(
            new Indexes(
                AccessDocument.COLLECTION,
                List.of(
                    Indexes.index("at", NEWEST, "-_id"),
                    Indexes.index("party", AccessDocument.PARTY, NEWEST, "-_id"),
                    Indexes.index("who", AccessDocument.WHO, NEWEST, "-_id")))),
        slot -> new AccessProjector(mongo, () -> slot));
  }
}
