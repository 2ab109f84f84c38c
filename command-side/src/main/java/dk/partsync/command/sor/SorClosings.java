package dk.partsync.command.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.registers.sor.ClosedUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When missing units close (registers/sor.md section 5.4). A date that the register told counts: in
 * the history file, or ahead of time in an earlier snapshot. Otherwise the day of the run, marked
 * as inferred; unless the snapshot has rows whose unit could not be read, for those may be the
 * missing ones.
 *
 * @param withheld missing units that stay open in this run
 */
record SorClosings(List<PlannedChange> planned, long withheld, List<String> warnings) {

  /**
   * @param history what the history file says, none when it was not read
   * @param unreadable rows of the snapshot whose unit could not be read
   */
  static SorClosings of(
      Set<SorId> missing,
      Map<SorId, KnownSorUnit> known,
      @Nullable Map<SorId, ClosedUnit> history,
      long unreadable,
      LocalDate day) {
    List<PlannedChange> planned = new ArrayList<>();
    long withheld = 0;
    for (String id : sorted(missing)) {
      SorId sorId = new SorId(id);
      ClosedUnit told = history == null ? null : history.get(sorId);
      LocalDate endDate = told(told, known.get(sorId), day);
      boolean stillOpenInHistory =
          told != null && told.endDate() == null && told.replacedBy().isEmpty();
      if (endDate == null && (unreadable > 0 || stillOpenInHistory)) {
        withheld++;
      } else {
        planned.add(closing(id, endDate, told, day));
      }
    }
    return new SorClosings(planned, withheld, warnings(withheld, unreadable));
  }

  SorClosings withWarning(String warning) {
    List<String> all = new ArrayList<>(warnings);
    all.add(warning);
    return new SorClosings(planned, withheld, all);
  }

  private static Set<String> sorted(Set<SorId> ids) {
    Set<String> sorted = new TreeSet<>();
    ids.forEach(id -> sorted.add(id.value()));
    return sorted;
  }

  private static @Nullable LocalDate told(
      @Nullable ClosedUnit history, @Nullable KnownSorUnit known, LocalDate day) {
    if (history != null && history.endDate() != null) {
      return history.endDate();
    }
    LocalDate announced = known == null ? null : known.endDate();
    return announced != null && !announced.isAfter(day) ? announced : null;
  }

  private static PlannedChange closing(
      String id, @Nullable LocalDate endDate, @Nullable ClosedUnit told, LocalDate day) {
    List<String> replacedBy =
        told == null ? List.of() : told.replacedBy().stream().map(SorId::value).toList();
    return new PlannedChange(
        SyncAction.CLOSE,
        id,
        0,
        null,
        endDate == null ? day : endDate,
        endDate == null,
        replacedBy);
  }

  private static List<String> warnings(long withheld, long unreadable) {
    return withheld == 0
        ? List.of()
        : List.of(
            withheld
                + " missing units were left open: "
                + (unreadable > 0
                    ? unreadable + " rows could not be read and may be theirs."
                    : "the history file says that they are open."));
  }
}
