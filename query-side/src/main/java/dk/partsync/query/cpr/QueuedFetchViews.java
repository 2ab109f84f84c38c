package dk.partsync.query.cpr;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of fetches that wait. */
public final class QueuedFetchViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;

  public QueuedFetchViews(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new QueuedFetchProjector(mongo, view.writing()));
    configurer.registerQueryHandler(configuration -> new QueuedFetchQueries(mongo, view));
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
        List.of(QueuedFetchProjector.COLLECTION),
        List.of(
            new Indexes(
                QueuedFetchProjector.COLLECTION,
                List.of(Indexes.index("since", QueuedFetchProjector.SINCE, "_id")))),
        slot -> new QueuedFetchProjector(mongo, () -> slot));
  }
}
