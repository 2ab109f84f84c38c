package dk.partsync.command.sor;

import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.command.sync.Sha256;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** The downloaded files, each under its SHA-256, so that a name says what is in it. */
final class SorSources {

  private final Path directory;

  SorSources(Path directory) {
    this.directory = directory;
  }

  /** Where a run's download goes while its SHA-256 is not known. */
  Path incoming(String runId, String kind) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directory.resolve(runId + "." + kind);
  }

  void keep(Path incoming, String sha256) {
    try {
      Files.move(incoming, path(sha256), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file of a source is here, unaltered. */
  boolean has(SourceFile source) {
    Path file = path(source.sha256());
    try {
      return Files.isRegularFile(file) && Sha256.of(file).equals(source.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file of a source, unaltered.
   *
   * @throws SourceException SOURCE_LOST when it is gone or holds something else
   */
  Path open(SourceFile source) {
    if (!has(source)) {
      throw lost();
    }
    return path(source.sha256());
  }

  /** The failure of a run whose source cannot be had again. */
  static SourceException lost() {
    return new SourceException(
        FailureCode.SOURCE_LOST, "The downloaded file is gone or was altered; start a new run.");
  }

  /** Deletes every file but those of the given digests. */
  void keepOnly(Set<String> sha256s) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (sha256s.stream().noneMatch(sha256 -> file.equals(path(sha256)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file of a source is when it is here; whoever reads it checks its digest. */
  Path path(SourceFile source) {
    return path(source.sha256());
  }

  private Path path(String sha256) {
    return directory.resolve(sha256 + ".csv");
  }
}
