package dk.partsync.query.schedule;

import dk.partsync.api.schedule.DueTime;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.InactiveReason;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleCommand;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.Register;
import dk.partsync.query.projection.View;
import dk.partsync.query.settings.RegistersInUse;
import java.time.Clock;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Answers what the schedules are; before any change, what a fresh installation has. */
final class ScheduleQueries {

  private final MongoTemplate mongo;
  private final View view;
  private final RegistersInUse registers;
  private final Clock clock;

  ScheduleQueries(MongoTemplate mongo, View view, RegistersInUse registers, Clock clock) {
    this.mongo = mongo;
    this.view = view;
    this.registers = registers;
    this.clock = clock;
  }

  @QueryHandler
  ScheduleView find(FindSchedule query) {
    String id = ScheduleCommand.streamOf(query.register());
    ScheduleDocument stored =
        mongo.findById(id, ScheduleDocument.class, view.reading(ScheduleDocument.COLLECTION));
    return shown(stored == null ? ScheduleDocument.of(id, query.register()) : stored);
  }

  /** The schedule as it is shown now. */
  ScheduleView shown(ScheduleDocument stored) {
    RunSchedule schedule = stored.current();
    InactiveReason inactive = inactive(stored.register(), schedule);
    DueTime next = inactive == null ? schedule.next(clock.instant()).orElse(null) : null;
    return new ScheduleView(
        stored.register(),
        schedule,
        stored.changes(),
        stored.changedBy(),
        stored.changedAt(),
        inactive,
        next,
        stored.recent());
  }

  private @Nullable InactiveReason inactive(Register register, RunSchedule schedule) {
    if (!registers.contain(register)) {
      return InactiveReason.REGISTER_OFF;
    }
    return schedule.active() ? null : InactiveReason.SCHEDULE_OFF;
  }
}
