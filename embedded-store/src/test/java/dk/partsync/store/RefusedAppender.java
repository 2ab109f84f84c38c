package dk.partsync.store;

import static dk.partsync.store.TestEvents.noted;

import java.io.IOException;
import java.nio.file.Path;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * A process that may soon write no more to a file than a little, prints what is acknowledged and
 * what is refused, is then allowed to write on, and does.
 */
final class RefusedAppender {

  private static final int APPENDS_AFTER_THE_REFUSAL = 30;

  private RefusedAppender() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (SqliteDatabase database = SqliteDatabase.open(Path.of(args[0]))) {
      EventStorageEngine engine = TestSerializers.engine(database);
      limitFileSize("600000:unlimited");
      long sequence = 0;
      while (append(engine, sequence)) {
        sequence++;
      }
      limitFileSize("unlimited");
      for (int i = 0; i < APPENDS_AFTER_THE_REFUSAL && append(engine, sequence); i++) {
        sequence++;
      }
    }
  }

  private static void limitFileSize(String limit) throws IOException, InterruptedException {
    String self = Long.toString(ProcessHandle.current().pid());
    int status = new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + limit).start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("The limit could not be set");
    }
  }

  private static boolean append(EventStorageEngine engine, long sequence) {
    try {
      engine.appendEvents(noted("a", sequence));
      System.out.println("a/" + sequence);
      return true;
    } catch (AxonTransientException e) {
      System.out.println("refused " + e.getClass().getSimpleName());
      return false;
    }
  }
}
