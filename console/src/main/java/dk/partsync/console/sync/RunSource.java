package dk.partsync.console.sync;

import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncRunView;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a run's data are from.
 *
 * @param name of the file, or the host where what was fetched are answers
 * @param lastModified the register's own time of the file where it tells
 * @param reused whether the register said that the file has not changed since the run before
 */
public record RunSource(
    String name,
    boolean isFile,
    long bytes,
    String sha256,
    @Nullable Instant lastModified,
    boolean reused) {

  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  static @Nullable RunSource of(SyncRunView run) {
    SourceFile source = run.source();
    if (source == null) {
      return null;
    }
    URI url = URI.create(source.url());
    String path = url.getPath() == null ? "" : url.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    boolean isFile = last.contains(".");
    String host = url.getHost() == null ? "" : url.getHost();
    return new RunSource(
        isFile ? last : host,
        isFile,
        source.bytes(),
        source.sha256(),
        source.lastModified(),
        source.reused());
  }

  /** Length in kB or MB. */
  public String size(Locale locale) {
    boolean large = bytes >= MEGA;
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format((double) bytes / (large ? MEGA : KILO)) + (large ? " MB" : " kB");
  }

  /** Enough of the digest to tell two files apart. */
  public String shortDigest() {
    return sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 4);
  }
}
