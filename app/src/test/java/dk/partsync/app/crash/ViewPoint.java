package dk.partsync.app.crash;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import dk.partsync.store.PlantedStore;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Where the process can be halted between the views and their database. */
enum ViewPoint {
  BEFORE_BULK_WRITE,
  AFTER_BULK_WRITE,
  BEFORE_TOKEN,
  AFTER_TOKEN;

  private static final String CRASH_AT = "partsync.test.crash-at-view";

  /** The option of a Java process that halts when it comes there for the n-th time. */
  String option(int n) {
    return "-D" + CRASH_AT + "=" + this + ":" + n;
  }

  /** What the system property of {@link #option} asks for. */
  static CommandListener plan() {
    String text = System.getProperty(CRASH_AT);
    if (text == null) {
      return new CommandListener() {};
    }
    String[] parts = text.split(":");
    return new Halt(valueOf(parts[0]), Long.parseLong(parts[1]));
  }

  /** Halts the process when the point is reached; a token counts when it moves. */
  private static final class Halt implements CommandListener {

    private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify");

    private final ViewPoint point;
    private final long number;
    private final AtomicLong reached = new AtomicLong();
    private final Map<Integer, Boolean> underWay = new ConcurrentHashMap<>();

    Halt(ViewPoint point, long number) {
      this.point = point;
      this.number = number;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (WRITES.contains(event.getCommandName())) {
        BsonDocument command = event.getCommand();
        boolean tokens = command.getString(event.getCommandName()).getValue().equals(Views.TOKENS);
        if (!tokens || movesToken(command)) {
          underWay.put(event.getRequestId(), tokens);
          reach(tokens ? BEFORE_TOKEN : BEFORE_BULK_WRITE);
        }
      }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
      Boolean tokens = underWay.remove(event.getRequestId());
      if (tokens != null) {
        reach(tokens ? AFTER_TOKEN : AFTER_BULK_WRITE);
      }
    }

    private void reach(ViewPoint here) {
      if (here == point && reached.incrementAndGet() == number) {
        Runtime.getRuntime().halt(PlantedStore.HALTED);
      }
    }

    private static boolean movesToken(BsonDocument command) {
      BsonValue updates = command.get("updates");
      return updates != null && updates.toString().contains("\"token\"");
    }
  }
}
