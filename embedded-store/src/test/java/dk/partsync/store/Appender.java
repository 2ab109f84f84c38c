package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A process that appends until it is killed and prints each event once it is acknowledged. */
final class Appender {

  private Appender() {}

  public static void main(String[] args) {
    EventStorageEngine engine = TestSerializers.engine(SqliteDatabase.open(Path.of(args[0])));
    for (String aggregate : new String[] {"a", "b", "c", "d"}) {
      new Thread(() -> appendForever(engine, aggregate)).start();
    }
  }

  private static void appendForever(EventStorageEngine engine, String aggregate) {
    for (long sequence = 0; ; sequence += 2) {
      engine.appendEvents(noted(aggregate, sequence), noted(aggregate, sequence + 1));
      System.out.println(aggregate + "/" + sequence);
      System.out.println(aggregate + "/" + (sequence + 1));
    }
  }
}
