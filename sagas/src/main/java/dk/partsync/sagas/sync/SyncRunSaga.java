package dk.partsync.sagas.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.ProcessingGroups;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.ApplySyncRun;
import dk.partsync.api.sync.CompleteSyncRun;
import dk.partsync.api.sync.FailSyncRun;
import dk.partsync.api.sync.FailureCode;
import dk.partsync.api.sync.FetchSyncSource;
import dk.partsync.api.sync.PlanSyncRun;
import dk.partsync.api.sync.SyncRunApproved;
import dk.partsync.api.sync.SyncRunCancelled;
import dk.partsync.api.sync.SyncRunCommand;
import dk.partsync.api.sync.SyncRunCompleted;
import dk.partsync.api.sync.SyncRunFailed;
import dk.partsync.api.sync.SyncRunPlanned;
import dk.partsync.api.sync.SyncRunRejected;
import dk.partsync.api.sync.SyncRunStarted;
import dk.partsync.api.sync.SyncRunState;
import dk.partsync.api.sync.SyncSourceFetched;
import java.util.Map;
import org.axonframework.commandhandling.callbacks.LoggingCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads a sync run from step to step: asks for each by command and waits for its event.
 *
 * <pre>
 * started -> fetch -> fetched -> plan -> planned -> (held, waits for a person -> approved)
 *         -> apply -> completed with the last chunk
 * </pre>
 *
 * <p>It ends with the run: completed, failed, cancelled or rejected. A refused step fails the run.
 * Silence has its deadline in {@link SyncRunTick}. Which step comes next is in the events, so the
 * saga itself remembers nothing.
 */
@ProcessingGroup(ProcessingGroups.SYNC_RUN_SAGA)
public class SyncRunSaga {

  static final String RUN = "runId";

  private static final Logger log = LoggerFactory.getLogger(SyncRunSaga.class);

  @StartSaga
  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunStarted event, CommandGateway commands) {
    ask(commands, new FetchSyncSource(event.runId()));
  }

  @SagaEventHandler(associationProperty = RUN)
  void on(SyncSourceFetched event, CommandGateway commands) {
    ask(commands, new PlanSyncRun(event.runId()));
  }

  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunPlanned event, CommandGateway commands) {
    if (event.next() == SyncRunState.APPLYING) {
      ask(commands, new ApplySyncRun(event.runId()));
    } else if (event.next() == SyncRunState.COMPLETED) {
      ask(commands, new CompleteSyncRun(event.runId()));
    }
  }

  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunApproved event, CommandGateway commands) {
    ask(commands, new ApplySyncRun(event.runId()));
  }

  @EndSaga
  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunCompleted event) {
    log.info("Run {} completed", event.runId());
  }

  @EndSaga
  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunFailed event) {
    log.warn("Run {} failed: {}; its report says more", event.runId(), event.code());
  }

  @EndSaga
  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunCancelled event) {
    log.info("Run {} was cancelled", event.runId());
  }

  @EndSaga
  @SagaEventHandler(associationProperty = RUN)
  void on(SyncRunRejected event) {
    log.info("Run {} was rejected", event.runId());
  }

  private static void ask(CommandGateway commands, SyncRunCommand step) {
    commands.send(
        bySystem(step),
        (command, result) -> {
          if (result.isExceptional()) {
            refused(commands, step, result.exceptionResult());
          }
        });
  }

  private static void refused(CommandGateway commands, SyncRunCommand step, Throwable reason) {
    if (reason instanceof CommandRejected rejected
        && rejected.code() == RejectionCode.WRONG_RUN_STATE) {
      log.info("Step of run {} is no longer wanted: {}", step.runId(), reason.getMessage());
      return;
    }
    log.error("Step {} of run {} failed", step.getClass().getSimpleName(), step.runId(), reason);
    commands.send(
        bySystem(
            new FailSyncRun(
                step.runId(),
                FailureCode.INTERNAL,
                "The step " + step.getClass().getSimpleName() + " was refused.")),
        LoggingCallback.INSTANCE);
  }

  private static Object bySystem(SyncRunCommand command) {
    return asCommandMessage(command).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM));
  }
}
