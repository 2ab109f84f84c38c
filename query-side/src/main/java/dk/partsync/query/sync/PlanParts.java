package dk.partsync.query.sync;

import dk.partsync.query.projection.View;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Reads parts of plans. A plan's parts and its run are projected by different processors, so a part
 * that the run names may come a moment later: reading waits for it that long.
 */
final class PlanParts {

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int TRIES = 100;

  private final MongoTemplate mongo;
  private final View view;

  PlanParts(MongoTemplate mongo, View view) {
    this.mongo = mongo;
    this.view = view;
  }

  /**
   * @throws IllegalStateException when the part is still not there after two seconds
   */
  <T> T read(String planId, int number, Class<T> type) {
    String id = PlanPartId.of(planId, number);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      T part = mongo.findById(id, type, view.reading(mongo.getCollectionName(type)));
      if (part != null) {
        return part;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IllegalStateException("part " + number + " of the plan is not in the view yet");
  }
}
