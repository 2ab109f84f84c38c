package dk.partsync.registers.sor;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.api.settings.ConnectionTest.Outcome;
import dk.partsync.api.settings.SorSource;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.registers.http.Probe;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.http.SourceException;
import java.io.IOException;
import java.net.URI;

/** Tries an address without importing anything (A1-29, A1-31; registers/sor.md section 6.1). */
public final class SorConnectionTest {

  private static final int HEAD = 1 << 14;
  private static final int MAGIC = 4;

  private final SourceDownloader downloader;

  public SorConnectionTest(SourceDownloader downloader) {
    this.downloader = downloader;
  }

  /** What is found at the address, within about ten seconds. */
  public ConnectionTest test(SorSource source, URI url) {
    try {
      Probe probe = downloader.probe(url, HEAD);
      checkHead(source, probe);
      return new ConnectionTest(
          Outcome.REACHABLE, "The source answers with the expected file.", probe.lastModified());
    } catch (SourceException e) {
      return new ConnectionTest(outcome(e.code()), String.valueOf(e.getMessage()), null);
    }
  }

  private static void checkHead(SorSource source, Probe probe) {
    try {
      if (source == SorSource.COMPLETE) {
        checkZip(probe);
      } else {
        SorColumns.of(CsvRows.of(probe.head()).header());
      }
    } catch (IOException e) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT, "The source's answer cannot be read.", e);
    }
  }

  private static void checkZip(Probe probe) throws IOException {
    if (!ContentCheck.isZip(probe.head().readNBytes(MAGIC))) {
      throw new SourceException(
          FailureCode.SOURCE_WRONG_CONTENT,
          "The source delivered something that is not a zip archive; check the address.");
    }
  }

  private static Outcome outcome(FailureCode code) {
    return code == FailureCode.SOURCE_UNREACHABLE || code == FailureCode.SOURCE_REFUSED
        ? Outcome.NOT_REACHABLE
        : Outcome.WRONG_CONTENT;
  }
}
