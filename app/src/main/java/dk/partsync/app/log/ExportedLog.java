package dk.partsync.app.log;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.axonframework.eventhandling.TrackedEventData;
import tools.jackson.core.JacksonException;

/**
 * An exported log, read from a file and found to be whole.
 *
 * @param events how many there are
 * @param seal over the whole file
 */
record ExportedLog(long events, String seal) {

  static final String EVENTS = "events";
  private static final String HEADER = "{\"format\":\"partsync-events\",\"version\":1";
  private static final int BUFFER = 1 << 20;

  /** The first line but for its seal. */
  static byte[] header() {
    return HEADER.getBytes(StandardCharsets.US_ASCII);
  }

  /** The last line but for its seal. */
  static byte[] footer(long events) {
    return "{\"%s\":%d".formatted(EVENTS, events).getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether the file's name says that it is packed. */
  static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz");
  }

  /**
   * Reads the file to its end and hands on each event once its line is known to be unaltered.
   *
   * @throws LogFileException if a line is altered or out of place, or the end is missing
   * @throws IOException if the file cannot be read
   */
  static ExportedLog read(Path file, Consumer<TrackedEventData<byte[]>> events) throws IOException {
    try (InputStream plain = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream unpacked = isPacked(file) ? unpacked(plain) : plain) {
      return read(new SealedLines(unpacked), events);
    }
  }

  private static InputStream unpacked(InputStream plain) throws IOException {
    try {
      return new BufferedInputStream(new GZIPInputStream(plain, BUFFER), BUFFER);
    } catch (EOFException | ZipException e) {
      throw new LogFileException(1, "cannot be unpacked");
    }
  }

  private static ExportedLog read(SealedLines lines, Consumer<TrackedEventData<byte[]>> events)
      throws IOException {
    byte[] first = next(lines);
    if (!Arrays.equals(first, (HEADER + "}").getBytes(StandardCharsets.US_ASCII))) {
      throw lines.wrong("does not begin an exported log that this version knows");
    }
    long count = 0;
    EventLineReading line = parsed(lines);
    while (line.text(EVENTS).isEmpty()) {
      events.accept(event(lines, line, ++count));
      line = parsed(lines);
    }
    if (line.number(EVENTS) != count || lines.next().isPresent()) {
      throw lines.wrong("does not fit the number of events");
    }
    return new ExportedLog(count, lines.seal());
  }

  private static byte[] next(SealedLines lines) throws IOException {
    return lines.next().orElseThrow(() -> lines.wrong("is missing, and so is the end of the log"));
  }

  private static EventLineReading parsed(SealedLines lines) throws IOException {
    byte[] line = next(lines);
    try {
      return new EventLineReading(line);
    } catch (JacksonException e) {
      throw lines.wrong("is no JSON");
    }
  }

  private static TrackedEventData<byte[]> event(
      SealedLines lines, EventLineReading line, long position) {
    try {
      if (line.number(EventLine.POSITION) == position) {
        return line.event();
      }
    } catch (RuntimeException e) {
      throw lines.wrong("is no event");
    }
    throw lines.wrong("is out of order");
  }
}
