package dk.partsync.app.log;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/** The lines of an exported log, each held against its seal before it is looked at. */
final class SealedLines {

  /** Far longer than any event; keeps a file that is something else out of memory. */
  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private final Seal seal = new Seal();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  SealedLines(InputStream in) {
    this.in = in;
  }

  /** The seal over all lines so far. */
  String seal() {
    return seal.toString();
  }

  LogFileException wrong(String reason) {
    return new LogFileException(number, reason);
  }

  /**
   * The next line without its seal; empty at the end.
   *
   * @throws LogFileException if it is cut or its seal is not right
   */
  Optional<byte[]> next() throws IOException {
    number++;
    if (!readLine()) {
      return Optional.empty();
    }
    int length = line.size() - Seal.LENGTH;
    byte[] sealed = line.toByteArray();
    if (length < 0
        || !Arrays.equals(sealed, length, sealed.length, seal.of(sealed, length), 0, Seal.LENGTH)) {
      throw wrong("is not as it was exported");
    }
    byte[] content = Arrays.copyOf(sealed, length + 1);
    content[length] = '}';
    return Optional.of(content);
  }

  private boolean readLine() throws IOException {
    line.reset();
    try {
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          return atEnd();
        }
        if (line.size() == LONGEST) {
          throw wrong("is too long");
        }
        line.write(next);
      }
      return true;
    } catch (EOFException | ZipException e) {
      throw wrong("cannot be unpacked");
    }
  }

  private boolean atEnd() {
    if (line.size() > 0) {
      throw wrong("is cut");
    }
    return false;
  }
}
