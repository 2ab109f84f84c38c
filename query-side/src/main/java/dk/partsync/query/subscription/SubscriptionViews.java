package dk.partsync.query.subscription;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewWiring;
import java.time.Clock;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the ledger of subscriptions. */
public final class SubscriptionViews {

  private SubscriptionViews() {}

  public static ViewWiring of(MongoTemplate mongo, View view, Clock clock) {
    return new ViewWiring(
        view,
        List.of(SubscriptionDocument.COLLECTION),
        List.of(
            new Indexes(
                SubscriptionDocument.COLLECTION,
                List.of(Indexes.index("state", SubscriptionDocument.STATE, "_id")))),
        slot -> new SubscriptionProjector(mongo, slot),
        new SubscriptionQueries(mongo, view, clock));
  }
}
