package dk.partsync.command.sor;

import dk.partsync.api.RightOfWay;
import dk.partsync.command.party.PartiesAhead;
import dk.partsync.command.party.Party;
import dk.partsync.command.sync.ChunkReceipts;
import dk.partsync.command.sync.SystemCommands;
import dk.partsync.registers.http.SourceDownloader;
import dk.partsync.registers.sor.SorCompleteReader;
import dk.partsync.registers.sor.SorSnapshotReader;
import dk.partsync.registers.sor.ZipLimits;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Wires what SOR adds to sync runs. */
public final class SorCommands {

  private SorCommands() {}

  /**
   * Registers the SOR work and the handler that applies its chunks.
   *
   * @param directory where downloaded files are kept
   */
  public static void configure(
      Configurer configurer, SourceDownloader downloader, Path directory, Clock clock) {
    configurer
        .registerComponent(KnownSorUnits.class, c -> new KnownSorUnits(c.eventStore()))
        .registerComponent(SorSources.class, c -> new SorSources(directory))
        .registerComponent(SorSyncWork.class, c -> work(c, downloader, clock))
        .registerCommandHandler(
            c ->
                new ApplySyncChunkHandler(
                    c.repository(Party.class),
                    c.getComponent(PartiesAhead.class),
                    c.eventBus(),
                    c.getComponent(ChunkReceipts.class),
                    c.getComponent(RightOfWay.class, () -> RightOfWay.PROCESS)));
  }

  private static SorSyncWork work(Configuration c, SourceDownloader downloader, Clock clock) {
    SorSources sources = c.getComponent(SorSources.class);
    SystemCommands commands = c.getComponent(SystemCommands.class);
    SorSnapshotReader reader = new SorSnapshotReader();
    SorCompleteReader history = new SorCompleteReader(ZipLimits.defaults());
    return new SorSyncWork(
        new SorFetch(downloader, sources),
        new SorPlanning(
            sources,
            reader,
            history,
            downloader,
            c.getComponent(KnownSorUnits.class),
            commands,
            clock),
        new SorApplying(sources, reader, c.eventStore(), commands),
        sources);
  }
}
