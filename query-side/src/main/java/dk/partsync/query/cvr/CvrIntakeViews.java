package dk.partsync.query.cvr;

import dk.partsync.query.party.RegisteredNumbers;
import dk.partsync.query.projection.View;
import dk.partsync.query.projection.ViewWiring;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires the view of the lists of wanted units. */
public final class CvrIntakeViews {

  private CvrIntakeViews() {}

  /**
   * The view with its one projector and handler.
   *
   * @param registered knows which numbers parties have
   */
  public static ViewWiring of(MongoTemplate mongo, View view, RegisteredNumbers registered) {
    return new ViewWiring(
        view,
        List.of(CvrIntakeDocument.COLLECTION, UnknownNumberDocument.COLLECTION),
        List.of(),
        slot -> new CvrIntakeProjector(mongo, slot),
        new CvrIntakeQueries(mongo, view, registered));
  }
}
