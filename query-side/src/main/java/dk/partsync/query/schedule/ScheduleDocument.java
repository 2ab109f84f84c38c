package dk.partsync.query.schedule;

import dk.partsync.api.schedule.DecidedDueTime;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.sync.Register;
import dk.partsync.query.projection.VersionedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The stored schedule of a register, and what became of its last due times.
 *
 * @param version number of facts, also of those about due times
 * @param schedule none before the first change
 * @param changes how often the schedule was changed
 * @param recent newest first
 */
@Document(ScheduleDocument.COLLECTION)
record ScheduleDocument(
    @Id String id,
    @Field(VersionedDocument.VERSION_FIELD) long version,
    @Field("register") Register register,
    @Field("schedule") @Nullable RunSchedule schedule,
    @Field("changes") long changes,
    @Field("by") @Nullable String changedBy,
    @Field("at") @Nullable Instant changedAt,
    @Field("recent") List<DecidedDueTime> recent)
    implements VersionedDocument {

  static final String COLLECTION = "schedules";
  private static final int KEPT = 30;

  static ScheduleDocument of(String id, Register register) {
    return new ScheduleDocument(id, 0, register, null, 0, null, null, List.of());
  }

  ScheduleDocument changed(RunSchedule wanted, @Nullable String who, Instant when, long sequence) {
    return new ScheduleDocument(id, sequence + 1, register, wanted, changes + 1, who, when, recent);
  }

  ScheduleDocument decided(DecidedDueTime newest, long sequence) {
    List<DecidedDueTime> all = new ArrayList<>(List.of(newest));
    all.addAll(recent.subList(0, Math.min(recent.size(), KEPT - 1)));
    return new ScheduleDocument(
        id, sequence + 1, register, schedule, changes, changedBy, changedAt, all);
  }

  RunSchedule current() {
    return schedule == null ? RunSchedule.defaultOf(register) : schedule;
  }
}
