package dk.partsync.command.cvr;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.sync.Register;
import dk.partsync.command.access.AccessLog;
import dk.partsync.command.party.BusinessesInStep;
import dk.partsync.command.party.ClaimedNumbers;
import dk.partsync.command.party.FetchedBusinesses;
import dk.partsync.command.settings.CurrentCvrSettings;
import dk.partsync.command.sync.ChunkReceipts;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncLane;
import dk.partsync.command.sync.SystemCommands;
import dk.partsync.registers.cvr.CvrRegister;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires the questions to CVR, and what it adds to sync runs. */
public final class CvrCommands {

  private CvrCommands() {}

  /**
   * Registers them. At the start of the process files of runs that have ended go, in case the one
   * before was stopped in between.
   *
   * @param directory where what CVR says is kept during a run
   */
  public static void configure(
      Configurer configurer, CvrRegister register, Path directory, Clock clock) {
    CvrQuestions questions = new CvrQuestions(register);
    RunFiles files = new RunFiles(directory);
    configurer
        .configureAggregate(CvrIntake.class)
        .registerComponent(KnownCvrUnits.class, c -> new KnownCvrUnits(c.eventStore()))
        .registerComponent(
            CvrTerms.class, c -> new CvrTerms(c.getComponent(CurrentCvrSettings.class)))
        .registerComponent(CvrSyncWork.class, c -> work(c, register, files, clock))
        .registerCommandHandler(c -> new CvrIntakeHandler(c.repository(CvrIntake.class)))
        .registerCommandHandler(
            c ->
                new CvrFetchHandler(
                    questions,
                    c.getComponent(FetchedBusinesses.class),
                    c.getComponent(BusinessesInStep.class),
                    c.getComponent(CurrentCvrSettings.class),
                    new CvrAccesses(c.getComponent(AccessLog.class)),
                    clock))
        .registerCommandHandler(
            c ->
                new CvrLookUpHandler(
                    questions,
                    c.getComponent(CurrentCvrSettings.class),
                    c.getComponent(ClaimedNumbers.class),
                    new CvrAccesses(c.getComponent(AccessLog.class))))
        .registerCommandHandler(
            c ->
                new ApplyCvrChunkHandler(
                    c.getComponent(BusinessesInStep.class),
                    c.eventBus(),
                    c.getComponent(ChunkReceipts.class),
                    c.getComponent(RightOfWay.class, () -> RightOfWay.PROCESS)))
        .onInitialize(
            c -> c.onStart(() -> files.keepOnly(SyncLane.runIn(Register.CVR, c.eventStore()))));
  }

  private static CvrSyncWork work(
      Configuration c, CvrRegister register, RunFiles files, Clock clock) {
    KnownCvrUnits units = c.getComponent(KnownCvrUnits.class);
    SystemCommands commands = c.getComponent(SystemCommands.class);
    return new CvrSyncWork(
        new CvrFetch(register, c.getComponent(CurrentCvrSettings.class), units, files, clock),
        new CvrPlanning(files, units, commands, clock),
        new CvrApplying(files, units, c.eventStore(), commands),
        files);
  }
}
