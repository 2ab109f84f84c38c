package dk.partsync.query.subscription;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.RebuildableView;
import dk.partsync.query.projection.View;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the views of subscriptions. */
public final class SubscriptionViews implements ConfigurerModule {

  private final MongoTemplate mongo;
  private final View view;
  private final Clock clock;

  public SubscriptionViews(MongoTemplate mongo, View view, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.clock = clock;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer
        .eventProcessing()
        .registerEventHandler(configuration -> new SubscriptionProjector(mongo, view.writing()));
    configurer.registerQueryHandler(configuration -> new SubscriptionQueries(mongo, view, clock));
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
        List.of(SubscriptionDocument.COLLECTION),
        List.of(
            new Indexes(
                SubscriptionDocument.COLLECTION,
                List.of(Indexes.index("state", SubscriptionDocument.STATE, "_id")))),
        slot -> new SubscriptionProjector(mongo, () -> slot));
  }
}
