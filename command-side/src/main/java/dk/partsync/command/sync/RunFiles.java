package dk.partsync.command.sync;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a register said in a run, a file for each: for the owner of the process alone to read, and
 * gone with the run's end, for it is full of personal data.
 */
public final class RunFiles {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path directory;

  /** Files in a directory of their own, which is made when it is needed. */
  public RunFiles(Path directory) {
    this.directory = directory;
  }

  Path path(String runId) {
    return directory.resolve(runId.replaceAll("[^A-Za-z0-9-]", "_") + ".jsonl");
  }

  /** An empty file for the run; those of other runs go, for one run at a time is under way. */
  public FileChannel create(String runId) {
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory.getParent());
        Files.createDirectory(directory, rights("rwx------"));
      }
      keepOnly(null);
      return FileChannel.open(path(runId), NEW, rights("rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The run's file, unaltered.
   *
   * @throws SourceException SOURCE_LOST when it is gone or holds something else
   */
  public Path open(SyncJob job) {
    Path file = path(job.runId());
    try {
      if (Files.isRegularFile(file) && Sha256.of(file).equals(job.fetched().sha256())) {
        return file;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new SourceException(
        FailureCode.SOURCE_LOST,
        "What the register answered is not on this machine any more; start a new run.");
  }

  /** Deletes every file but that of a run, none to delete all. */
  public void keepOnly(@Nullable String runId) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    Path kept = runId == null ? null : path(runId);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (!file.equals(kept)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the file of a run, if there is one. */
  public void delete(String runId) {
    try {
      Files.deleteIfExists(path(runId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileAttribute<?>[] rights(String rights) {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
