package dk.partsync.app.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A disk that can lose what was not synced to it. A killed process leaves its writes to the system,
 * which loses none of them; a power cut is what loses them. So a library preloaded into the process
 * ({@code src/test/c/unsynced.c}) journals what each write replaced until the file is synced, and
 * {@link #cutPower} plays the journals backwards.
 */
final class LossyDisk {

  private static final Path SOURCE = Path.of("src", "test", "c", "unsynced.c");
  private static final int SECTOR = 512;
  private static final int HEAD = 32;

  private final Path library;
  private final Path database;
  private final Path journals;

  private LossyDisk(Path library, Path database, Path journals) {
    this.library = library;
    this.database = database;
    this.journals = journals;
  }

  /**
   * Compiles the library; none where there is no C compiler or the system is not Linux.
   *
   * @throws IOException if the compiler is there and refuses the source
   */
  static Optional<Path> compile(Path directory) throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Optional.empty();
    }
    Path library = directory.resolve("unsynced.so");
    Process compiler;
    try {
      compiler =
          new ProcessBuilder(
                  "cc", "-O1", "-shared", "-fPIC", "-o", library.toString(), SOURCE.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException noCompiler) {
      return Optional.empty();
    }
    String said = new String(compiler.getInputStream().readAllBytes());
    if (compiler.waitFor() != 0) {
      throw new IOException("cc refuses the library: " + said);
    }
    return Optional.of(library);
  }

  /** A disk for the database file and the files beside it whose names begin alike. */
  static LossyDisk under(Path library, Path database, Path journals) throws IOException {
    Files.createDirectories(journals);
    return new LossyDisk(library, database, journals);
  }

  /** What the process needs in its environment. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "UNSYNCED_FILES", database.toAbsolutePath().toString(),
        "UNSYNCED_JOURNALS", journals.toAbsolutePath().toString());
  }

  /**
   * Takes back, file by file, what was not synced: all of it, or all behind some write that is left
   * whole or torn. The process that wrote must have ended.
   *
   * @return how many writes were lost
   */
  int cutPower(RandomGenerator random) throws IOException {
    int lost = 0;
    try (Stream<Path> files = Files.list(journals)) {
      for (Path journal : files.sorted().toList()) {
        List<Write> writes = read(journal);
        int kept = writes.isEmpty() || random.nextBoolean() ? 0 : random.nextInt(writes.size());
        Path file = database.resolveSibling(journal.getFileName());
        takeBack(file, writes.subList(kept, writes.size()), random);
        lost += writes.size() - kept;
        Files.delete(journal);
      }
    }
    return lost;
  }

  private static void takeBack(Path file, List<Write> writes, RandomGenerator random)
      throws IOException {
    if (writes.isEmpty()) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = writes.size() - 1; i > 0; i--) {
        writes.get(i).takeBack(channel, 0);
      }
      Write first = writes.get(0);
      int sectors = (int) (first.length / SECTOR);
      boolean torn = sectors > 0 && random.nextInt(4) == 0;
      first.takeBack(channel, torn ? SECTOR * random.nextInt(sectors) : 0);
    }
  }

  private static List<Write> read(Path journal) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(journal)).order(ByteOrder.nativeOrder());
    List<Write> writes = new ArrayList<>();
    while (bytes.remaining() >= HEAD) {
      long offset = bytes.getLong();
      long length = bytes.getLong();
      long size = bytes.getLong();
      long known = bytes.getLong();
      if (bytes.remaining() < known) {
        break; // killed while journaling, so the write itself never happened
      }
      byte[] old = new byte[(int) known];
      bytes.get(old);
      writes.add(new Write(offset, length, size, old));
    }
    return writes;
  }

  private record Write(long offset, long length, long sizeBefore, byte[] old) {

    /** Undoes the write but for its first bytes. */
    void takeBack(FileChannel file, int kept) throws IOException {
      if (kept < old.length) {
        ByteBuffer rest = ByteBuffer.wrap(old, kept, old.length - kept);
        file.write(rest, offset + kept);
      }
      file.truncate(Math.max(sizeBefore, kept == 0 ? 0 : offset + kept));
    }
  }
}
