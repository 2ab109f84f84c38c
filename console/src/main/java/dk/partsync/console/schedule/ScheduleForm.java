package dk.partsync.console.schedule;

import dk.partsync.api.schedule.ChangeSchedule;
import dk.partsync.api.schedule.DayKind;
import dk.partsync.api.schedule.FindSchedule;
import dk.partsync.api.schedule.MissedRuns;
import dk.partsync.api.schedule.RunSchedule;
import dk.partsync.api.schedule.ScheduleView;
import dk.partsync.api.sync.Register;
import dk.partsync.console.settings.Fault;
import dk.partsync.console.settings.Field;
import dk.partsync.console.settings.Form;
import dk.partsync.console.settings.Form.Section;
import dk.partsync.console.settings.Source;
import dk.partsync.console.settings.Stand;
import dk.partsync.console.settings.Typed;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The schedule of one register, edited on its own (A1-04, A1-07). */
final class ScheduleForm {

  private ScheduleForm() {}

  static Source<RunSchedule, ScheduleView> of(Register register) {
    String name = register.name().toLowerCase(Locale.ROOT);
    return new Source<>(
        new Form<>(
            "schedule-" + name,
            "schedule",
            ScheduleController.PATH + "/" + name,
            sections(),
            RunSchedule.defaultOf(register),
            typed -> {},
            ScheduleForm::read),
        new FindSchedule(register),
        ScheduleView.class,
        view -> new Stand<>(view.schedule(), view.version(), view.changedBy(), view.changedAt()),
        (schedule, version) -> new ChangeSchedule(register, schedule, version));
  }

  private static List<Section<RunSchedule>> sections() {
    return List.of(
        Section.of(
            "times",
            Field.check("active", RunSchedule::active),
            Field.choices("days", RunSchedule::days, List.of(DayOfWeek.values())),
            Field.choice("dayKind", RunSchedule::dayKind, List.of(DayKind.values())),
            Field.text("times", schedule -> TypedTimes.text(schedule.times())),
            Field.choice("missed", RunSchedule::missed, List.of(MissedRuns.values()))));
  }

  private static RunSchedule read(Typed<RunSchedule> typed) {
    Optional<List<LocalTime>> times = TypedTimes.of(typed.text("times"));
    if (times.isEmpty()) {
      typed.refuse("times", Fault.of("settings.fault.times"));
    }
    RunSchedule wanted =
        new RunSchedule(
            typed.on("active"),
            typed.choices("days", DayOfWeek.class),
            typed.choice("dayKind", DayKind.class),
            times.orElse(List.of(LocalTime.MIDNIGHT)),
            typed.choice("missed", MissedRuns.class));
    if (wanted.next(Instant.now()).isEmpty()) {
      typed.refuse("days", Fault.of("settings.fault.never"));
    }
    return wanted;
  }
}
