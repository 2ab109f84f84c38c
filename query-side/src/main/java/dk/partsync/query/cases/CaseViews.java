package dk.partsync.query.cases;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of cases. */
public final class CaseViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;
  private final CaseQueries queries;

  public CaseViews(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
    queries = new CaseQueries(mongo, view);
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new CaseProjector(mongo, view.writing()));
    configurer.registerQueryHandler(configuration -> queries);
  }

  public CaseQueries queries() {
    return queries;
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
        List.of(CaseDocument.COLLECTION),
        List.of(
            new Indexes(
                CaseDocument.COLLECTION,
                List.of(Indexes.index("parties", CaseDocument.PARTIES, "_id")))),
        slot -> new CaseProjector(mongo, () -> slot));
  }
}
