package dk.partsync.app.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;

/** Writes the whole log to a file. Payloads are copied as stored, also those of unknown types. */
final class LogExport {

  private final EventStore store;
  private final Serializer serializer;

  LogExport(EventStore store, Serializer serializer) {
    this.store = store;
    this.serializer = serializer;
  }

  /**
   * Writes the file; a failed export leaves none.
   *
   * @throws LogRefusedException if there is a file of that name
   */
  ExportedLog to(Path file) throws IOException, InterruptedException {
    boolean whole = false;
    try (ExportedLogWriter out = new ExportedLogWriter(file, serializer)) {
      try {
        WholeLog.read(store, event -> write(out, event));
        ExportedLog exported = new ExportedLog(out.events(), out.finish());
        whole = true;
        return exported;
      } finally {
        if (!whole) {
          Files.delete(file);
        }
      }
    } catch (FileAlreadyExistsException e) {
      throw new LogRefusedException("There is a file of that name already.");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(ExportedLogWriter out, EventMessage<?> event) {
    try {
      out.write(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
