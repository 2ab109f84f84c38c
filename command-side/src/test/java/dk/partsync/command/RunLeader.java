package dk.partsync.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.sync.ApplySyncRun;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.PlanSyncRun;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCommand;
import dk.partsync.api.sync.SyncRunEvent;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Leads runs from step to step as the saga does: answers each event with the next command. */
final class RunLeader {

  private final CommandGateway commands;

  RunLeader(CommandGateway commands) {
    this.commands = commands;
  }

  void on(List<? extends EventMessage<?>> events) {
    for (EventMessage<?> event : events) {
      if (event.getPayload() instanceof SyncRunEvent happened) {
        SyncRunCommand next = next(happened);
        if (next != null) {
          assertThat(CurrentUnitOfWork.isStarted()).isTrue();
          CurrentUnitOfWork.get().root().afterCommit(committed -> commands.send(next));
        }
      }
    }
  }

  private static SyncRunCommand next(SyncRunEvent event) {
    if (event instanceof SyncRunStarted) {
      return new FetchSyncSource(event.runId());
    }
    if (event instanceof SyncSourceFetched) {
      return new PlanSyncRun(event.runId());
    }
    if (event instanceof SyncRunPlanned planned && planned.next() == SyncRunState.COMPLETED) {
      return new CompleteSyncRun(event.runId());
    }
    if (event instanceof SyncRunPlanned planned && planned.next() == SyncRunState.APPLYING
        || event instanceof SyncRunApproved) {
      return new ApplySyncRun(event.runId());
    }
    return null;
  }
}
