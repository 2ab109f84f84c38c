package dk.partsync.command.cvr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.command.sync.PlanRecorder;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.RunLines;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Compares what CVR said with what is known, and records the plan. */
final class CvrPlanning {

  /** Of what CVR says of a unit there is more than of a SOR unit; a chunk is one message. */
  static final int CHUNK = 500;

  private final RunFiles files;
  private final KnownCvrUnits units;
  private final SystemCommands commands;
  private final Clock clock;

  CvrPlanning(RunFiles files, KnownCvrUnits units, SystemCommands commands, Clock clock) {
    this.files = files;
    this.units = units;
    this.commands = commands;
    this.clock = clock;
  }

  void plan(SyncJob job) throws InterruptedException {
    String planId = "plan-" + UUID.randomUUID();
    LocalDate day = DanishWorkdays.dayOf(clock.instant());
    PlanRecorder recorder = new PlanRecorder(commands, job.runId(), planId, CHUNK);
    CvrPlanner planner = new CvrPlanner(units.atHead(), day, recorder);
    RunLines.read(
        files.open(job), CvrLine.class, (number, text) -> planner.compare(number, text.line()));
    commands.send(
        new RecordPlan(
            job.runId(),
            planId,
            planner.counts(),
            recorder.finishChanges(),
            recorder.finishRejected(),
            day,
            planner.warnings()));
  }
}
