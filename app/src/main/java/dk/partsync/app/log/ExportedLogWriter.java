package dk.partsync.app.log;

import dk.partsync.app.PrivateFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/**
 * Writes an exported log: a line that says what it is, a line for each event, a line with their
 * number. Only {@link #finish} makes it whole.
 */
final class ExportedLogWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 20;

  private final OutputStream out;
  private final Serializer serializer;
  private final Seal seal = new Seal();
  private long events;

  /**
   * Creates the file, for its owner only; packed if its name ends in {@code .gz}.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
   */
  ExportedLogWriter(Path file, Serializer serializer) throws IOException {
    this.serializer = serializer;
    PrivateFile.create(file);
    OutputStream plain = Files.newOutputStream(file);
    this.out =
        new BufferedOutputStream(
            ExportedLog.isPacked(file) ? new GZIPOutputStream(plain) : plain, BUFFER);
    write(ExportedLog.header());
  }

  void write(EventMessage<?> event) throws IOException {
    write(EventLine.of(++events, event, serializer));
  }

  /** Ends the log and returns the seal over all of it. */
  String finish() throws IOException {
    write(ExportedLog.footer(events));
    return seal.toString();
  }

  long events() {
    return events;
  }

  private void write(byte[] line) throws IOException {
    out.write(line);
    out.write(seal.of(line, line.length));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
