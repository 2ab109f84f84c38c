package dk.partsync.http.schedule;

import static java.util.Objects.requireNonNull;

import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.http.Faults;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body with which a schedule is set: all of it. */
record ScheduleRequest(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Whether runs start by themselves at all.")
        @Nullable Boolean active,
    @ArraySchema(
            arraySchema =
                @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "Days of the week, at least one."))
        @Nullable List<@Nullable DayOfWeek> days,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Which of them count.")
        @Nullable DayKind dayKind,
    @ArraySchema(
            arraySchema =
                @Schema(
                    requiredMode = RequiredMode.REQUIRED,
                    description = "Danish times in whole minutes, 1 to 24 of them."),
            schema = @Schema(type = "string", example = "06:00"))
        @Nullable List<@Nullable LocalTime> times,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "What becomes of due times that pass while the product is down.")
        @Nullable MissedRuns missed) {

  private static final int MOST_TIMES = 24;

  RunSchedule toSchedule() {
    refuseFaults();
    return new RunSchedule(
        requireNonNull(active),
        present(requireNonNull(days)),
        requireNonNull(dayKind),
        present(requireNonNull(times)),
        requireNonNull(missed));
  }

  private void refuseFaults() {
    Faults faults = new Faults();
    faults.present("active", active);
    faults.present("days", days);
    faults.present("dayKind", dayKind);
    faults.present("times", times);
    faults.present("missed", missed);
    if (days != null) {
      faults.require("days", !days.isEmpty() && !days.contains(null), "must hold at least one day");
    }
    if (times != null) {
      faults.between("times", 1, MOST_TIMES, times.size());
      faults.require(
          "times",
          times.stream().allMatch(ScheduleRequest::isWholeMinute),
          "must hold whole minutes, for example 06:00");
    }
    faults.refuseIfAny();
  }

  private static boolean isWholeMinute(@Nullable LocalTime time) {
    return time != null && time.getSecond() == 0 && time.getNano() == 0;
  }

  private static <T> List<T> present(List<@Nullable T> values) {
    return values.stream().map(Objects::requireNonNull).toList();
  }
}
