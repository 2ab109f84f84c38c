package dk.partsync.command.sor;

import dk.partsync.api.sor.SorId;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.registers.sor.ChosenRow;
import dk.partsync.registers.sor.SorSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a snapshot with what is known (registers/sor.md sections 5 and 6.1). Writes nothing. */
final class SorPlanner {

  private final SorSnapshot snapshot;
  private final Map<SorId, KnownSorUnit> known;
  private final Set<KnownSorUnit> present;
  private final List<PlannedChange> changes = new ArrayList<>();
  private final EnumMap<SyncAction, Long> actions = new EnumMap<>(SyncAction.class);
  private long unchanged;
  private long olderThanKnown;
  private long leftAlone;
  private long cut;

  SorPlanner(SorSnapshot snapshot, Map<SorId, KnownSorUnit> known) {
    this.snapshot = snapshot;
    this.known = known;
    this.present = Collections.newSetFromMap(new IdentityHashMap<>(known.size()));
    snapshot.idsOfRejected().forEach(id -> isPresent(known.get(id)));
    snapshot.chosen().forEach(this::compare);
  }

  /** Open units that the snapshot does not hold; a unit with a rejected row counts as present. */
  Set<SorId> missing() {
    Set<SorId> missing = new HashSet<>();
    known.forEach(
        (id, unit) -> {
          if (!unit.closed() && !present.contains(unit)) {
            missing.add(id);
          }
        });
    return missing;
  }

  /** The plan, given when each missing unit closes. */
  SorPlan plan(SorClosings closings) {
    for (PlannedChange closing : closings.planned()) {
      add(closing);
    }
    List<String> warnings = new ArrayList<>(closings.warnings());
    if (leftAlone > 0) {
      warnings.add(
          "Known units left as they are because one of their rows was rejected: "
              + leftAlone
              + ".");
    }
    if (!snapshot.missingOptionalColumns().isEmpty()) {
      warnings.add(
          "The file lacks columns that SOR is expected to have: "
              + String.join(", ", snapshot.missingOptionalColumns())
              + ".");
    }
    return new SorPlan(changes, counts(closings), warnings);
  }

  private void compare(ChosenRow row) {
    KnownSorUnit unit = known.get(row.sorId());
    isPresent(unit);
    SyncAction action = action(row, unit);
    if (action != null) {
      cut += row.cut() ? 1 : 0;
      add(
          new PlannedChange(
              action, row.sorId().value(), row.line(), row.name(), null, false, List.of()));
    }
  }

  private void isPresent(@Nullable KnownSorUnit unit) {
    if (unit != null) {
      present.add(unit);
    }
  }

  private @Nullable SyncAction action(ChosenRow row, @Nullable KnownSorUnit unit) {
    if (unit == null) {
      return SyncAction.CREATE;
    }
    if (snapshot.idsOfRejected().contains(row.sorId())) {
      leftAlone++;
      return null;
    }
    if (!unit.closed() && unit.stamp().contentHash().equals(row.stamp().contentHash())) {
      unchanged++;
      return null;
    }
    if (row.stamp().isOlderThan(unit.stamp())) {
      olderThanKnown++;
      return null;
    }
    return unit.closed() ? SyncAction.REOPEN : SyncAction.CHANGE;
  }

  private void add(PlannedChange change) {
    changes.add(change);
    actions.merge(change.action(), 1L, Long::sum);
  }

  private PlanCounts counts(SorClosings closings) {
    return new PlanCounts(
        snapshot.read(),
        count(SyncAction.CREATE),
        count(SyncAction.CHANGE),
        unchanged,
        count(SyncAction.REOPEN),
        snapshot.rejected(),
        snapshot.superseded() + olderThanKnown + leftAlone,
        count(SyncAction.CLOSE),
        closings.withheld(),
        cut,
        known.size(),
        KnownSorUnits.open(known.values()));
  }

  private long count(SyncAction action) {
    return actions.getOrDefault(action, 0L);
  }
}
