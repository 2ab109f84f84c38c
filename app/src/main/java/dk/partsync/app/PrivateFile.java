package dk.partsync.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner may read, where the file system can say so. */
public final class PrivateFile {

  private PrivateFile() {}

  /**
   * Creates the file, empty.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one of that name
   */
  public static void create(Path file) throws IOException {
    Files.createFile(file, ownerOnly(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
