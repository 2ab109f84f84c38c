package dk.partsync.sagas.sync;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.sync.Register;
import dk.partsync.api.sync.StartSyncRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the runs that are due. Sent again, a start is the same run, so the tick may come twice or
 * from several processes; what it remembers only spares it from asking.
 */
public final class SyncScheduleTick {

  private static final Logger log = LoggerFactory.getLogger(SyncScheduleTick.class);

  /** The register is off, or another run of it has not ended: asked again at the next tick. */
  private static final Set<RejectionCode> NOT_NOW =
      Set.of(RejectionCode.REGISTER_DISABLED, RejectionCode.RUN_IN_PROGRESS);

  private final List<SyncSchedule> schedules;
  private final CommandGateway commands;
  private final Map<Register, String> started = new ConcurrentHashMap<>();

  public SyncScheduleTick(List<SyncSchedule> schedules, CommandGateway commands) {
    this.schedules = List.copyOf(schedules);
    this.commands = commands;
  }

  /** Starts what is due at the instant and has not been started; nothing it meets is thrown. */
  public void tick(Instant now) {
    try {
      startDue(now);
    } catch (RuntimeException e) {
      log.warn("The schedule could not be looked after this time: {}", e.getClass().getName());
    }
  }

  private void startDue(Instant now) {
    for (SyncSchedule schedule : schedules) {
      schedule
          .dueAt(now)
          .filter(runId -> !runId.equals(started.get(schedule.register())))
          .ifPresent(runId -> start(schedule.register(), runId));
    }
  }

  private void start(Register register, String runId) {
    commands.send(
        asCommandMessage(new StartSyncRun(runId, register, null, false))
            .withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
        (command, result) -> {
          if (!result.isExceptional()) {
            started.put(register, runId);
          } else if (!isNotNow(result.exceptionResult())) {
            log.warn(
                "Run {} could not be started by the schedule: {}",
                runId,
                result.exceptionResult().getClass().getName());
          }
        });
  }

  private static boolean isNotNow(Throwable refusal) {
    return refusal instanceof CommandRejected rejected && NOT_NOW.contains(rejected.code());
  }
}
