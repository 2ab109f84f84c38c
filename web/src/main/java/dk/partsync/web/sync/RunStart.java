package dk.partsync.web.sync;

import dk.partsync.api.sync.FindSyncRun;
import dk.partsync.api.sync.StartSyncRun;
import dk.partsync.api.sync.SyncRunView;
import dk.partsync.web.Caller;
import dk.partsync.web.Commands;
import dk.partsync.web.Queries;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Starts a run and waits until it can be read, so that the links to it lead somewhere. */
@Component
public final class RunStart {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Commands commands;
  private final Queries queries;

  RunStart(Commands commands, Queries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /** Once the command is taken the run has started, whether or not the view shows it in time. */
  public void make(StartSyncRun command, Caller caller) {
    SubscriptionQueryResult<SyncRunView, SyncRunView> run =
        queries.follow(new FindSyncRun(command.runId()), SyncRunView.class);
    try {
      commands.send(command, caller);
      Optional<SyncRunView> unused =
          Flux.concat(run.initialResult(), run.updates())
              .take(PATIENCE)
              .onErrorComplete()
              .next()
              .blockOptional();
    } finally {
      run.cancel();
    }
  }
}
