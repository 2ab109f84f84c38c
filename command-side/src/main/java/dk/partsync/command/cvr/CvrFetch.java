package dk.partsync.command.cvr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.settings.CvrSettings;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.RunLineWriter;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.registers.cvr.CvrAccess;
import dk.partsync.registers.cvr.CvrRegister;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.http.SourceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks CVR for the units that are parties and not paused, and for those that are wanted as parties.
 * A daily run asks for units of which something was said since the last completed run began; one
 * that a run may have left out is asked for whatever was said. The position up to which notices
 * were read is kept as the source's {@code etag}.
 */
final class CvrFetch {

  private final CvrRegister register;
  private final CurrentCvrSettings settings;
  private final KnownCvrUnits units;
  private final RunFiles files;
  private final Clock clock;

  CvrFetch(
      CvrRegister register,
      CurrentCvrSettings settings,
      KnownCvrUnits units,
      RunFiles files,
      Clock clock) {
    this.register = register;
    this.settings = settings;
    this.units = units;
    this.files = files;
    this.clock = clock;
  }

  SourceFile fetch(SyncJob job) throws InterruptedException {
    Instant begun = clock.instant();
    CvrAccess access = access(job);
    Map<String, KnownCvrUnit> known = units.atHead();
    SourceFile last = lastOf(job);
    CvrNews news =
        last == null
            ? CvrNews.everything(register, access)
            : CvrNews.since(position(last), register, access, known.keySet());
    List<KnownCvrUnit> asked = asked(known, news, last, DanishWorkdays.dayOf(begun));
    try (RunLineWriter out = new RunLineWriter(files.create(job.runId()))) {
      CvrRunQuestions questions = new CvrRunQuestions(register, access, clock, out);
      questions.askUnits(asked);
      questions.askNumbers(units.wantedNumbers(news.isEverything()));
      RunLineWriter.Written written = out.finish();
      return new SourceFile(
          job.url(),
          written.sha256(),
          written.bytes(),
          begun,
          Long.toString(news.position().eventId()),
          false);
    }
  }

  private static List<KnownCvrUnit> asked(
      Map<String, KnownCvrUnit> known, CvrNews news, @Nullable SourceFile last, LocalDate today) {
    Instant since =
        last == null || last.lastModified() == null ? Instant.EPOCH : last.lastModified();
    return known.values().stream()
        .filter(unit -> !unit.isPausedOn(today))
        .filter(unit -> news.tellOf(unit) || unit.mayHaveBeenLeftOutSince(since))
        .sorted(Comparator.comparing(KnownCvrUnit::unitId))
        .toList();
  }

  /** Refused when the settings have turned away from what the run began with. */
  private CvrAccess access(SyncJob job) {
    CvrSettings current = settings.get();
    if (!current.enabled() || !current.url().equals(job.url())) {
      throw new SourceException(
          FailureCode.SOURCE_REFUSED,
          "CVR was switched off, or its address changed, since the run began; start a new run.");
    }
    return CurrentCvrSettings.access(current);
  }

  /** The source of the last completed run of the same service; none when everything is asked. */
  private static @Nullable SourceFile lastOf(SyncJob job) {
    SourceFile last = job.lastSource();
    return job.mode() == SyncMode.FULL || last == null || !last.url().equals(job.url())
        ? null
        : last;
  }

  private static CvrPosition position(SourceFile last) {
    return new CvrPosition(Long.parseLong(String.valueOf(last.etag())));
  }
}
