package dk.partsync.command.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.api.sync.SourceFile;
import dk.partsync.command.sync.Parts;
import dk.partsync.command.sync.PlanRecorder;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.http.SourceException;
import dk.partsync.registers.sor.ClosedUnit;
import dk.partsync.registers.sor.SorCompleteReader;
import dk.partsync.registers.sor.SorSnapshot;
import dk.partsync.registers.sor.SorSnapshotReader;
import dk.partsync.registers.sor.SorUrls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares the fetched snapshot with the known units and records the plan, part by part. */
final class SorPlanning {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  private final SorSources sources;
  private final SorSnapshotReader reader;
  private final SorCompleteReader history;
  private final SourceDownloader downloader;
  private final KnownSorUnits knownUnits;
  private final SystemCommands commands;
  private final Clock clock;

  SorPlanning(
      SorSources sources,
      SorSnapshotReader reader,
      SorCompleteReader history,
      SourceDownloader downloader,
      KnownSorUnits knownUnits,
      SystemCommands commands,
      Clock clock) {
    this.sources = sources;
    this.reader = reader;
    this.history = history;
    this.downloader = downloader;
    this.knownUnits = knownUnits;
    this.commands = commands;
    this.clock = clock;
  }

  void plan(SyncJob job) throws InterruptedException {
    String planId = "plan-" + UUID.randomUUID();
    LocalDate day = LocalDate.ofInstant(clock.instant(), DANISH);
    SourceFile source = job.fetched();
    PlanRecorder recorder = new PlanRecorder(commands, job.runId(), planId, Parts.SIZE);
    SorSnapshot snapshot = reader.scan(sources.path(source), source.sha256(), day, recorder::add);
    Map<SorId, KnownSorUnit> known = knownUnits.atHead();
    SorPlanner planner = new SorPlanner(snapshot, known);
    SorPlan plan = planner.plan(closings(job, planner.missing(), known, snapshot, day));
    plan.changes().forEach(recorder::add);
    int chunks = recorder.finishChanges();
    commands.send(
        new RecordPlan(
            job.runId(),
            planId,
            plan.counts(),
            chunks,
            recorder.finishRejected(),
            day,
            plan.warnings()));
  }

  private SorClosings closings(
      SyncJob job,
      Set<SorId> missing,
      Map<SorId, KnownSorUnit> known,
      SorSnapshot snapshot,
      LocalDate day) {
    if (missing.isEmpty() || job.completeUrl() == null) {
      return SorClosings.of(missing, known, null, snapshot.unreadable(), day);
    }
    try {
      Map<SorId, ClosedUnit> told = history(job, missing);
      return SorClosings.of(missing, known, told, snapshot.unreadable(), day);
    } catch (SourceException e) {
      return SorClosings.of(missing, known, null, snapshot.unreadable(), day)
          .withWarning("The history file could not be used: " + e.getMessage());
    }
  }

  private Map<SorId, ClosedUnit> history(SyncJob job, Set<SorId> missing) {
    Path zip = sources.incoming(job.runId(), "complete");
    try {
      downloader.download(SorUrls.check(String.valueOf(job.completeUrl())), zip, null);
      return history.read(zip, missing);
    } finally {
      delete(zip);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
