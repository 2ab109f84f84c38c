package dk.partsync.sagas.schedule;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.FailureWithoutTexts;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.access.MetaKeys;
import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.ScheduleCommand;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.schedule.SkipReason;
import dk.partsync.api.schedule.SkipScheduledRun;
import dk.partsync.api.schedule.StartScheduledRun;
import dk.partsync.api.sync.Register;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeat of the schedules: has what is due decided. Whoever decides remembers it, so the
 * tick may come late, twice or from several processes; what it remembers itself only spares it from
 * asking.
 */
public final class ScheduleTick {

  private static final Logger log = LoggerFactory.getLogger(ScheduleTick.class);
  private static final int QUERY_SECONDS = 10;

  private final QueryGateway queries;
  private final CommandGateway commands;
  private final Map<Register, DueTime> asked = new ConcurrentHashMap<>();

  public ScheduleTick(QueryGateway queries, CommandGateway commands) {
    this.queries = queries;
    this.commands = commands;
  }

  /** Has everything decided that is due at the moment; nothing it meets is thrown. */
  public void tick(Instant now) {
    for (Register register : Register.values()) {
      try {
        due(find(register), now).ifPresent(due -> start(register, due));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        log.warn("The schedule of {} was not followed", register, FailureWithoutTexts.of(e));
      }
    }
  }

  private ScheduleView find(Register register) throws Exception {
    return queries
        .query(new FindSchedule(register), ScheduleView.class)
        .get(QUERY_SECONDS, TimeUnit.SECONDS);
  }

  private Optional<DueTime> due(ScheduleView view, Instant now) {
    return view.inactive() != null
        ? Optional.empty()
        : view.schedule()
            .last(now)
            .filter(due -> !due.equals(asked.get(view.register())))
            .filter(due -> !isDecided(view, due));
  }

  private static boolean isDecided(ScheduleView view, DueTime due) {
    return view.recent().stream()
        .anyMatch(decided -> !DueTime.of(decided.due()).at().isBefore(due.at()));
  }

  private void start(Register register, DueTime due) {
    send(
        new StartScheduledRun(register, due.local()),
        due,
        refusal -> {
          SkipReason reason =
              refusal.code() == RejectionCode.RUN_IN_PROGRESS
                  ? SkipReason.RUN_IN_PROGRESS
                  : SkipReason.REFUSED;
          skip(new SkipScheduledRun(register, due.local(), reason, textOf(refusal)), due);
        });
  }

  private void skip(SkipScheduledRun command, DueTime due) {
    send(command, due, refusal -> warn(command.register(), refusal));
  }

  private void send(ScheduleCommand command, DueTime due, Refusal refusal) {
    commands.send(
        asCommandMessage(command).withMetaData(Map.of(MetaKeys.WHO, MetaKeys.SYSTEM)),
        (sent, result) -> {
          if (!result.isExceptional()) {
            asked.put(command.register(), due);
          } else if (result.exceptionResult() instanceof CommandRejected rejected) {
            refusal.handle(rejected);
          } else {
            warn(command.register(), result.exceptionResult());
          }
        });
  }

  private static void warn(Register register, Throwable failure) {
    log.warn("What is due of {} was not decided", register, FailureWithoutTexts.of(failure));
  }

  private static String textOf(CommandRejected refusal) {
    String text = refusal.getMessage();
    return text == null ? refusal.code().name() : text;
  }

  private interface Refusal {
    void handle(CommandRejected refusal);
  }
}
