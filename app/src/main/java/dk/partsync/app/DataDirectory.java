package dk.partsync.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The directory of the installation's data, readable by its owner alone where the system can, and
 * used by one process at a time.
 */
@Component
public class DataDirectory implements DisposableBean {

  private final Path path;
  private final FileChannel lock;

  /**
   * Creates the directory if it is missing and takes it for this process.
   *
   * @throws DataDirectoryInUseException when another process has it
   */
  public DataDirectory(PartsyncProperties properties) {
    this.path = properties.dataDir().toAbsolutePath();
    try {
      Files.createDirectories(path);
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      this.lock = take(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file or directory of that name in it. */
  public Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void destroy() throws IOException {
    lock.close();
  }

  private static FileChannel take(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this process has it already, which is as wrong as another one having it
    }
    channel.close();
    throw new DataDirectoryInUseException(directory);
  }
}
