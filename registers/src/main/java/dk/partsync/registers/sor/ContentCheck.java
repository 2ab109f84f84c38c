package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes whether a file can be what it should be. */
final class ContentCheck {

  private static final int HEAD = 1024;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private ContentCheck() {}

  /**
   * The same bytes, when they begin like text that is not a web page.
   *
   * @throws SourceException with {@code SOURCE_TRUNCATED} when there are none, {@code
   *     SOURCE_WRONG_CONTENT} when they are something else
   */
  static InputStream text(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    if (head.length == 0) {
      throw new SourceException(FailureCode.SOURCE_TRUNCATED, "The file is empty.");
    }
    String found = notText(head);
    if (found != null) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "The source delivered " + found + " instead of a CSV file; check the address.");
    }
    return buffered;
  }

  static boolean isZip(byte[] head) {
    return startsWith(head, ZIP);
  }

  private static @Nullable String notText(byte[] head) {
    if (firstVisible(head) == '<') {
      return "a web page or XML";
    }
    if (isZip(head) || startsWith(head, GZIP)) {
      return "a compressed archive";
    }
    for (byte b : head) {
      if (b == 0) {
        return "binary content";
      }
    }
    return null;
  }

  private static int firstVisible(byte[] head) {
    int i = startsWith(head, BOM) ? BOM.length : 0;
    while (i < head.length && head[i] >= 0 && head[i] <= ' ') {
      i++;
    }
    return i < head.length ? head[i] : ' ';
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
