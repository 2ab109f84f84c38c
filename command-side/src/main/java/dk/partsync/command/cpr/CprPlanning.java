package dk.partsync.command.cpr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.sync.RecordPlan;
import dk.partsync.command.subscription.KnownPersons;
import dk.partsync.command.subscription.SubscribedPerson;
import dk.partsync.command.sync.PlanRecorder;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.RunLines;
import dk.partsync.command.sync.SyncJob;
import dk.partsync.command.sync.SystemCommands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Compares what CPR said with what is known, and records the plan. */
final class CprPlanning {

  /** Of what CPR says of a person there is more than of a SOR unit; a chunk is one message. */
  static final int CHUNK = 250;

  private final RunFiles files;
  private final KnownPersons persons;
  private final SystemCommands commands;
  private final Clock clock;

  CprPlanning(RunFiles files, KnownPersons persons, SystemCommands commands, Clock clock) {
    this.files = files;
    this.persons = persons;
    this.commands = commands;
    this.clock = clock;
  }

  void plan(SyncJob job) throws InterruptedException {
    String planId = "plan-" + UUID.randomUUID();
    LocalDate day = DanishWorkdays.dayOf(clock.instant());
    List<SubscribedPerson> known = persons.subscribed();
    PlanRecorder recorder = new PlanRecorder(commands, job.runId(), planId, CHUNK);
    CprPlanner planner = new CprPlanner(known, day, recorder);
    RunLines.read(
        files.open(job), CprLine.class, (number, text) -> planner.compare(number, text.line()));
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
