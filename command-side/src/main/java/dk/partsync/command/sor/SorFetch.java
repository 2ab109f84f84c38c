package dk.partsync.command.sor;

import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.registers.http.Download;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.http.Validators;
import dk.partsync.registers.sor.SorUrls;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings the snapshot to disk; a daily run only when it has changed since the last one. */
final class SorFetch {

  private final SourceDownloader downloader;
  private final SorSources sources;

  SorFetch(SourceDownloader downloader, SorSources sources) {
    this.downloader = downloader;
    this.sources = sources;
  }

  SourceFile fetch(SyncJob job) {
    Path incoming = sources.incoming(job.runId(), "snapshot");
    SourceFile last = reusable(job);
    Validators known = last == null ? null : new Validators(last.etag(), last.lastModified());
    Download download = downloader.download(SorUrls.check(job.url()), incoming, known);
    if (last != null && download.notModified()) {
      return new SourceFile(
          last.url(), last.sha256(), last.bytes(), last.lastModified(), last.etag(), true);
    }
    sources.keep(incoming, download.sha256());
    return new SourceFile(
        job.url(),
        download.sha256(),
        download.bytes(),
        download.lastModified(),
        download.etag(),
        false);
  }

  /**
   * Sees to it that the run's source is on this process's disk: a run that has moved here from
   * another process has left it there.
   *
   * @throws SourceException SOURCE_LOST when the register has another file by now
   */
  void bringBack(SyncJob job) {
    SourceFile source = job.fetched();
    if (Files.isRegularFile(sources.path(source))) {
      return;
    }
    Path incoming = sources.incoming(job.runId(), "again");
    Download download = downloader.download(SorUrls.check(source.url()), incoming, null);
    if (!download.sha256().equals(source.sha256())) {
      throw SorSources.lost();
    }
    sources.keep(incoming, download.sha256());
  }

  private @Nullable SourceFile reusable(SyncJob job) {
    SourceFile last = job.lastSource();
    boolean reusable =
        last != null
            && job.mode() == SyncMode.DAILY
            && last.url().equals(job.url())
            && sources.has(last);
    return reusable ? last : null;
  }
}
