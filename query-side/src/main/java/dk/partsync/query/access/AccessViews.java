package dk.partsync.query.access;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewWiring;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of accesses. */
public final class AccessViews {

  private static final String NEWEST = "-" + AccessDocument.AT;

  private AccessViews() {}

  public static ViewWiring of(MongoTemplate mongo, View view) {
    return new ViewWiring(
        view,
        List.of(AccessDocument.COLLECTION),
        List.of(
            new Indexes(
                AccessDocument.COLLECTION,
                List.of(
                    Indexes.index("at", NEWEST, "-_id"),
                    Indexes.index("party", AccessDocument.PARTY, NEWEST, "-_id"),
                    Indexes.index("number", AccessDocument.NUMBER, NEWEST, "-_id"),
                    Indexes.index("who", AccessDocument.WHO, NEWEST, "-_id")))),
        slot -> new AccessProjector(mongo, slot),
        new AccessQueries(mongo, view));
  }
}
