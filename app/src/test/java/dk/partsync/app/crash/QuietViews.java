package dk.partsync.app.crash;

import dk.partsync.app.startup.CatchUp;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The views of the running product at a moment when they show the whole log. */
final class QuietViews {

  /** What {@link #describe} tells: the position of the log's head, then {@link Views#hashes}. */
  static final Pattern DESCRIBED = Pattern.compile("(?m)^VIEWS (\\d+) (\\{.*})$");

  private static final long LOOK_MILLIS = 20;

  private final EventStore events;
  private final CatchUp progress;
  private final MongoTemplate mongo;

  QuietViews(ApplicationContext product) {
    this.events = product.getBean(EventStore.class);
    this.progress = product.getBean(CatchUp.class);
    this.mongo = product.getBean(MongoTemplate.class);
  }

  /** Waits until the views show the whole log and nothing is added to it meanwhile. */
  String describe() throws InterruptedException {
    while (true) {
      long head = head();
      if (progress.positions().values().stream().allMatch(position -> position >= head)) {
        String hashes = Views.hashes(mongo.getDb()).toString();
        if (head() == head) {
          return "VIEWS " + head + " " + hashes;
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private long head() {
    TrackingToken head = events.createHeadToken();
    return head == null ? 0 : head.position().orElse(0);
  }
}
