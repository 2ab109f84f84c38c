package dk.partsync.command.cpr;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.command.sync.Sha256;
import dk.partsync.command.sync.SyncJob;
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
 * What CPR said in a run, a file for each: for the owner of the process alone to read, and gone
 * with the run's end, for it is full of personal data.
 */
final class CprFiles {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path directory;

  CprFiles(Path directory) {
    this.directory = directory;
  }

  Path path(String runId) {
    return directory.resolve(runId.replaceAll("[^A-Za-z0-9-]", "_") + ".jsonl");
  }

  /** An empty file for the run; those of other runs go, for one run at a time is under way. */
  FileChannel create(String runId) {
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
  Path open(SyncJob job) {
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
        "What CPR answered is not on this machine any more; start a new run.");
  }

  /** Deletes every file but that of a run, none to delete all. */
  void keepOnly(@Nullable String runId) {
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

  void delete(String runId) {
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
