package dk.partsync.simulator;

import dk.partsync.api.Sha256Digest;
import dk.partsync.simulator.sor.SorFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files being served, in a temporary directory. A file is replaced as a whole; whoever has
 * opened the old one reads it to its end.
 */
final class PublishedFiles implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Map<SorFile, PublishedFile> current = new EnumMap<>(SorFile.class);
  private final Path directory;
  private int written;

  PublishedFiles() throws IOException {
    directory = Files.createTempDirectory("register-simulator");
  }

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A file opened for reading. */
  record Opened(PublishedFile file, FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  void replace(SorFile file, Content content, String lastModified) throws IOException {
    Path path = directory.resolve(nextNumber() + "-" + file.fileName());
    MessageDigest digest = Sha256Digest.create();
    try (OutputStream disk = Files.newOutputStream(path);
        OutputStream out = new DigestOutputStream(new BufferedOutputStream(disk, BUFFER), digest)) {
      content.writeTo(out);
    }
    String etag = "\"" + HexFormat.of().formatHex(digest.digest()) + "\"";
    swap(file, path, etag, lastModified);
  }

  synchronized Opened open(SorFile file) throws IOException {
    PublishedFile published = current.get(file);
    if (published == null) {
      throw new IOException("nothing published yet");
    }
    return new Opened(published, FileChannel.open(published.path(), StandardOpenOption.READ));
  }

  private synchronized int nextNumber() {
    return ++written;
  }

  private synchronized void swap(SorFile file, Path path, String etag, String lastModified)
      throws IOException {
    @Nullable PublishedFile old = current.get(file);
    String formerEtag = old == null ? etag : old.etag();
    String type = file.contentType();
    current.put(
        file, new PublishedFile(path, Files.size(path), etag, formerEtag, lastModified, type));
    if (old != null) {
      Files.delete(old.path());
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory)) {
      for (Path path : paths) {
        Files.delete(path);
      }
    }
    Files.delete(directory);
  }
}
