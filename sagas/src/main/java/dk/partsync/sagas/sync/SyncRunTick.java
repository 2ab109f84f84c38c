package dk.partsync.sagas.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.ContinueSyncRun;
import dk.partsync.api.sync.FindUnfinishedSyncRuns;
import dk.partsync.api.sync.SyncRunPage;
import dk.partsync.api.sync.SyncRunView;
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

  public SyncRunTick(QueryGateway queries, CommandGateway commands) {
    this.queries = queries;
    this.commands = commands;
  }

  /** Carries on the runs that have not moved since the instant; nothing it meets is thrown. */
  public void tick(Instant silentSince) {
    try {
      SyncRunPage unfinished =
          queries
              .query(new FindUnfinishedSyncRuns(), SyncRunPage.class)
              .get(QUERY_SECONDS, TimeUnit.SECONDS);
      unfinished.runs().stream()
          .filter(run -> !run.lastProgressAt().isAfter(silentSince))
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
