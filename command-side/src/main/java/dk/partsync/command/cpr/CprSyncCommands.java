package dk.partsync.command.cpr;

import dk.partsync.api.RightOfWay;
import dk.partsync.api.sync.Register;
import dk.partsync.command.party.PersonsInStep;
import dk.partsync.command.settings.CurrentCprSettings;
import dk.partsync.command.subscription.KnownPersons;
import dk.partsync.command.subscription.Subscription;
import dk.partsync.command.sync.ChunkReceipts;
import dk.partsync.command.sync.RunFiles;
import dk.partsync.command.sync.SyncLane;
import dk.partsync.command.sync.SystemCommands;
import dk.partsync.registers.cpr.CprRegister;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires what CPR adds to sync runs. */
public final class CprSyncCommands {

  private CprSyncCommands() {}

  /**
   * Registers the CPR work and the handler that applies its chunks. At the start of the process
   * files of runs that have ended go, in case the one before was stopped in between.
   *
   * @param directory where what CPR says is kept during a run
   */
  public static void configure(
      Configurer configurer, CprRegister register, Path directory, Clock clock) {
    RunFiles files = new RunFiles(directory);
    configurer
        .registerComponent(
            CprTerms.class, c -> new CprTerms(c.getComponent(CurrentCprSettings.class), clock))
        .registerComponent(CprSyncWork.class, c -> work(c, register, files, clock))
        .registerCommandHandler(
            c ->
                new ApplyCprChunkHandler(
                    c.getComponent(PersonsInStep.class),
                    c.repository(Subscription.class),
                    c.getComponent(ChunkReceipts.class),
                    c.getComponent(RightOfWay.class, () -> RightOfWay.PROCESS)))
        .onInitialize(
            c -> c.onStart(() -> files.keepOnly(SyncLane.runIn(Register.CPR, c.eventStore()))));
  }

  private static CprSyncWork work(
      Configuration c, CprRegister register, RunFiles files, Clock clock) {
    KnownPersons persons = c.getComponent(KnownPersons.class);
    SystemCommands commands = c.getComponent(SystemCommands.class);
    return new CprSyncWork(
        new CprFetch(register, c.getComponent(CurrentCprSettings.class), persons, files, clock),
        new CprPlanning(files, persons, commands, clock),
        new CprApplying(files, c.eventStore(), commands),
        files);
  }
}
