package dk.partsync.query.cpr;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewWiring;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of fetches that wait. */
public final class QueuedFetchViews {

  private QueuedFetchViews() {}

  public static ViewWiring of(MongoTemplate mongo, View view) {
    return new ViewWiring(
        view,
        List.of(QueuedFetchProjector.COLLECTION),
        List.of(
            new Indexes(
                QueuedFetchProjector.COLLECTION,
                List.of(Indexes.index("since", QueuedFetchProjector.SINCE, "_id")))),
        slot -> new QueuedFetchProjector(mongo, slot),
        new QueuedFetchQueries(mongo, view));
  }
}
