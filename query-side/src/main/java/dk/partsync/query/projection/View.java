package dk.partsync.query.projection;

import java.time.Duration;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A view has two slots, of which one is live: it is what readers see and what events are written
 * to. The other is empty, or being filled by a rebuild. A document per view says which is live.
 */
public final class View {

  /** Where it is stored which slots are live; the id is the view's name. */
  public static final String COLLECTION = "views";

  public static final String LIVE = "live";

  /** How long readers may go on with what they knew; well below {@link #GRACE}. */
  private static final Duration MEMORY = Duration.ofMillis(250);

  /** How long a slot that is live no more is kept for its last readers. */
  public static final Duration GRACE = Duration.ofSeconds(5);

  private final MongoTemplate mongo;
  private final String name;
  private volatile @Nullable Known known;

  public View(MongoTemplate mongo, String name) {
    this.mongo = mongo;
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Name under which readers find the collection. */
  public String reading(String collection) {
    Known last = known;
    if (last == null || System.nanoTime() - last.at() > MEMORY.toNanos()) {
      return live().of(collection);
    }
    return last.slot().of(collection);
  }

  /** The slot that is live now; whoever writes asks anew for each batch. */
  public Slot live() {
    Document stored = mongo.getCollection(COLLECTION).find(new Document("_id", name)).first();
    Slot slot = stored == null ? Slot.FIRST : Slot.valueOf(stored.getString(LIVE));
    known = new Known(slot, System.nanoTime());
    return slot;
  }

  /** Where events are written as they come. */
  public Supplier<Slot> writing() {
    return this::live;
  }

  private record Known(Slot slot, long at) {}
}
