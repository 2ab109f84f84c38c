package dk.partsync.command.cpr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.api.sync.SyncMode;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.subscription.KnownPersons;
import dk.partsync.command.subscription.SubscribedPerson;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.RunLineWriter;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.registers.cpr.CprAccess;
import dk.partsync.registers.cpr.CprRegister;
import dk.partsync.registers.http.SourceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks CPR for everybody who is subscribed and not paused. A daily run asks for those with events
 * since the last completed run began, less an overlap (cpr-datafordeler.md section 9.2); whom that
 * run may have left out is asked for whatever has happened.
 */
final class CprFetch {

  private static final Duration OVERLAP = Duration.ofDays(2);

  private final CprRegister register;
  private final CurrentCprSettings settings;
  private final KnownPersons persons;
  private final RunFiles files;
  private final Clock clock;

  CprFetch(
      CprRegister register,
      CurrentCprSettings settings,
      KnownPersons persons,
      RunFiles files,
      Clock clock) {
    this.register = register;
    this.settings = settings;
    this.persons = persons;
    this.files = files;
    this.clock = clock;
  }

  SourceFile fetch(SyncJob job) throws InterruptedException {
    Instant begun = clock.instant();
    LocalDate today = DanishWorkdays.dayOf(begun);
    CprAccess access = access(job);
    Instant watermark = watermark(job);
    Map<Boolean, List<SubscribedPerson>> byNeed =
        persons.subscribed().stream()
            .filter(person -> !person.isPausedOn(today))
            .collect(Collectors.partitioningBy(person -> needsEverything(person, watermark)));
    try (RunLineWriter out = new RunLineWriter(files.create(job.runId()))) {
      RunQuestions questions = new RunQuestions(register, access, clock, out);
      questions.ask(byNeed.getOrDefault(true, List.of()), null);
      if (watermark != null) {
        questions.ask(byNeed.getOrDefault(false, List.of()), watermark.minus(OVERLAP));
      }
      RunLineWriter.Written written = out.finish();
      return new SourceFile(job.url(), written.sha256(), written.bytes(), begun, null, false);
    }
  }

  /** Refused when the settings have turned away from what the run began with. */
  private CprAccess access(SyncJob job) {
    CprSettings current = settings.get();
    if (!CurrentCprSettings.isOn(current) || !current.url().equals(job.url())) {
      throw new SourceException(
          FailureCode.SOURCE_REFUSED,
          "CPR was switched off, or its address changed, since the run began; start a new run.");
    }
    return CurrentCprSettings.access(current);
  }

  private static boolean needsEverything(SubscribedPerson person, @Nullable Instant watermark) {
    return watermark == null || person.mayHaveBeenLeftOutSince(DanishWorkdays.dayOf(watermark));
  }

  /** When the last completed run began to ask the same service; none when everything is asked. */
  private static @Nullable Instant watermark(SyncJob job) {
    SourceFile last = job.lastSource();
    return job.mode() == SyncMode.FULL || last == null || !last.url().equals(job.url())
        ? null
        : last.lastModified();
  }
}
