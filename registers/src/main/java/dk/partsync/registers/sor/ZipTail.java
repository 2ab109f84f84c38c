package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** An archive ends with a directory of its members: without one it was cut off. */
final class ZipTail {

  private static final int RECORD = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int MAGIC = 4;

  private ZipTail() {}

  /**
   * @throws SourceException with {@code SOURCE_WRONG_CONTENT} when it is no archive, {@code
   *     SOURCE_TRUNCATED} when it is one without its end
   */
  static void check(Path zip) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      byte[] head = new byte[(int) Math.min(MAGIC, file.length())];
      file.readFully(head);
      if (!ContentCheck.isZip(head)) {
        throw new SourceException(
            FailureCode.SOURCE_WRONG_CONTENT,
            "The source delivered something that is not a zip archive; check the address.");
      }
      byte[] tail = new byte[(int) Math.min(RECORD + MAX_COMMENT, file.length())];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      if (!holdsEndRecord(tail)) {
        throw new SourceException(
            FailureCode.SOURCE_TRUNCATED, "The archive ends too early; try again later.");
      }
    }
  }

  private static boolean holdsEndRecord(byte[] tail) {
    for (int i = tail.length - RECORD; i >= 0; i--) {
      if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
