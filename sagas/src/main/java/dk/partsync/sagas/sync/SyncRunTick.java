package dk.partsync.sagas.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.FindUnfinishedSyncRuns;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.callbacks.LoggingCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of sync runs: asks that every run which has not ended be carried on. Due work is a
 * stored fact; the tick may come late, twice or from several processes.
 */
public final class SyncRunTick {

  private static final Logger log = LoggerFactory.getLogger(SyncRunTick.class);
  private static final int QUERY_SECONDS = 10;

  private final QueryGateway queries;
  private final CommandGateway commands;
  private final Clock clock;

  public SyncRunTick(QueryGateway queries, CommandGateway commands, Clock clock) {
    this.queries = queries;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * Carries on the runs that have been silent for that long; nothing it meets is thrown.
   *
   * @param silentFor zero right after a start of the process
   */
  public void tick(Duration silentFor) {
    try {
      Instant limit = clock.instant().minus(silentFor);
      SyncRunPage unfinished =
          queries
              .query(new FindUnfinishedSyncRuns(), SyncRunPage.class)
              .get(QUERY_SECONDS, TimeUnit.SECONDS);
      unfinished.runs().stream()
          .filter(run -> !run.lastProgressAt().isAfter(limit))
          .map(SyncRunView::id)
          .forEach(this::carryOn);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      log.warn("Sync runs could not be looked after this time", e);
    }
  }

  private void carryOn(String runId) {
    commands.send(
        asCommandMessage(new ContinueSyncRun(runId))
            .withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
        LoggingCallback.INSTANCE);
  }
}
