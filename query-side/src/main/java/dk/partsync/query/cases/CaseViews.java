package dk.partsync.query.cases;

import dk.partsync.query.projection.Indexes;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewWiring;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of cases. */
public final class CaseViews {

  private CaseViews() {}

  /**
   * The view with its one projector and handler.
   *
   * @param queries answers from the same view
   */
  public static ViewWiring of(MongoTemplate mongo, View view, CaseQueries queries) {
    return new ViewWiring(
        view,
        List.of(CaseDocument.COLLECTION),
        List.of(
            new Indexes(
                CaseDocument.COLLECTION,
                List.of(Indexes.index("parties", CaseDocument.PARTIES, "_id")))),
        slot -> new CaseProjector(mongo, slot),
        queries);
  }
}
