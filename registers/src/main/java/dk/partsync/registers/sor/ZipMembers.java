package dk.partsync.registers.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Walks through an archive without unpacking it to disk and without believing it: unpacked bytes
 * and members are counted, and a path, a second member of a name or an archive within is refused.
 */
final class ZipMembers {

  private static final int MAGIC = 4;

  private final ZipLimits limits;

  ZipMembers(ZipLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a member, whose name comes in lower case, as far as it likes; the rest is counted and
   * checked all the same.
   */
  @FunctionalInterface
  interface Reader {
    void read(String name, InputStream content) throws IOException;
  }

  void read(Path zip, Reader reader) throws IOException {
    ZipTail.check(zip);
    try (ZipInputStream entries =
        new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
      CountedStream counted = new CountedStream(entries, limits.maxBytes());
      Set<String> names = new HashSet<>();
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = checked(entry, names);
        reader.read(name, plain(counted));
        counted.drain();
      }
    } catch (EOFException e) {
      throw new SourceException(
          FailureCode.SOURCE_TRUNCATED, "The archive ends too early; try again later.", e);
    } catch (ZipException | IllegalArgumentException e) {
      throw wrong("is damaged");
    }
  }

  private String checked(ZipEntry entry, Set<String> names) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
      throw wrong("holds a member with a path");
    }
    if (name.endsWith(".zip")) {
      throw wrong("holds another archive");
    }
    if (!names.add(name)) {
      throw wrong("holds two members of one name");
    }
    if (names.size() > limits.maxEntries()) {
      throw wrong("holds more than " + limits.maxEntries() + " members");
    }
    return name;
  }

  private static InputStream plain(InputStream content) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(content, MAGIC);
    byte[] head = pushback.readNBytes(MAGIC);
    if (ContentCheck.isZip(head)) {
      throw wrong("holds another archive");
    }
    pushback.unread(head);
    return pushback;
  }

  private static SourceException wrong(String what) {
    return new SourceException(
        FailureCode.SOURCE_WRONG_CONTENT, "The archive " + what + "; check the address.");
  }
}
