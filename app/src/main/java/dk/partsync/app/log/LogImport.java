package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * Fills an empty event store from an exported log. The file is read twice: nothing is written
 * before all of it is known to be whole and unaltered. An import that was cut off goes on when the
 * same file is imported again; until then the product does not start.
 */
final class LogImport {

  private static final int BATCH = 1_000;

  private final EventStore store;
  private final Serializer serializer;
  private final UnfinishedImport unfinished;

  LogImport(EventStore store, Serializer serializer, DataDirectory data) {
    this.store = store;
    this.serializer = serializer;
    this.unfinished = new UnfinishedImport(data);
  }

  /**
   * Imports the file.
   *
   * @throws LogFileException if the file is cut or altered; nothing is written then
   * @throws LogRefusedException if the log is not empty, or was begun from another file
   */
  ExportedLog from(Path file) throws IOException, InterruptedException {
    ExportedLog log = ExportedLog.read(file, event -> {});
    Optional<String> begun = unfinished.seal();
    if (begun.isPresent() && !begun.get().equals(log.seal())) {
      throw new LogRefusedException("An import of another file has begun here and not ended.");
    }
    if (begun.isEmpty() && !WholeLog.isEmpty(store)) {
      throw new LogRefusedException("The log is not empty; a log is imported into an empty one.");
    }
    unfinished.begin(log);
    Batch batch = new Batch(imported());
    ExportedLog.read(file, batch::add);
    batch.publish();
    unfinished.end();
    return log;
  }

  private Imported imported() throws InterruptedException {
    Imported found = new Imported();
    WholeLog.read(store, found::add);
    return found;
  }

  /** What an import that was cut off has written. */
  private static final class Imported {

    private long events;
    private String last = "";

    void add(EventMessage<?> event) {
      events++;
      last = event.getIdentifier();
    }
  }

  /** Events on their way from the file to the store, but for those that are there. */
  private final class Batch {

    private final Imported before;
    private final List<TrackedEventData<byte[]>> waiting = new ArrayList<>(BATCH);
    private long seen;

    Batch(Imported before) {
      this.before = before;
    }

    void add(TrackedEventData<byte[]> event) {
      seen++;
      if (seen == before.events && !event.getEventIdentifier().equals(before.last)) {
        throw new LogRefusedException("The log holds events that are not of this file.");
      }
      if (seen > before.events) {
        waiting.add(event);
      }
      if (waiting.size() == BATCH) {
        publish();
      }
    }

    void publish() {
      List<TrackedEventMessage<?>> events =
          EventUtils.upcastAndDeserializeTrackedEvents(
                  waiting.stream(), serializer, NoOpEventUpcaster.INSTANCE)
              .toList();
      if (!events.isEmpty()) {
        store.publish(events);
      }
      waiting.clear();
    }
  }
}
