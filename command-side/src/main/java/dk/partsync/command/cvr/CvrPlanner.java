package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.party.BusinessId;
import dk.partsync.api.sync.PlanCounts;
import dk.partsync.api.sync.PlannedChange;
import dk.partsync.api.sync.SyncAction;
import dk.partsync.command.subscription.LeftAlone;
import dk.partsync.command.sync.PlanRecorder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decides line by line. It closes what CVR says has ceased, and nothing else: of a unit that CVR
 * does not answer for, nothing is known but that.
 */
final class CvrPlanner {

  private final Map<String, KnownCvrUnit> known;
  private final LocalDate day;
  private final PlanRecorder recorder;
  private final Set<String> begun = new HashSet<>();
  private long read;
  private long created;
  private long changed;
  private long reopened;
  private long unchanged;
  private long rejected;
  private long superseded;
  private long closed;

  CvrPlanner(Map<String, KnownCvrUnit> known, LocalDate day, PlanRecorder recorder) {
    this.known = known;
    this.day = day;
    this.recorder = recorder;
  }

  void compare(long number, CvrLine line) {
    read++;
    CvrUnit answer = line.unit();
    if (answer == null) {
      rejected++;
      recorder.add(line.rejected(number));
      return;
    }
    KnownCvrUnit unit = known.get(answer.identity().unitId());
    if (unit == null) {
      create(number, answer);
    } else if (unit.isPausedOn(day) || line.askedAt().isBefore(unit.fetchedAt())) {
      superseded++;
    } else if (unit.contentHash().equals(answer.contentHash())) {
      unchanged++;
    } else {
      change(number, answer, unit);
    }
  }

  /** A unit that two lines are of begins once. */
  private void create(long number, CvrUnit answer) {
    if (!begun.add(answer.identity().unitId())) {
      superseded++;
      return;
    }
    created++;
    String partyId = BusinessId.of(UUID.randomUUID());
    recorder.add(PlannedChange.ofBusiness(SyncAction.CREATE, partyId, number, null));
  }

  private void change(long number, CvrUnit answer, KnownCvrUnit unit) {
    SyncAction action = SyncAction.CHANGE;
    LocalDate endDate = null;
    if (unit.ceased() == answer.hasCeased()) {
      changed++;
    } else if (unit.ceased()) {
      action = SyncAction.REOPEN;
      reopened++;
    } else {
      action = SyncAction.CLOSE;
      endDate = answer.status().endDate();
      closed++;
    }
    recorder.add(PlannedChange.ofBusiness(action, unit.partyId(), number, endDate));
  }

  PlanCounts counts() {
    long watched = 0;
    long open = 0;
    for (KnownCvrUnit unit : known.values()) {
      if (!unit.isPausedOn(day)) {
        watched++;
        open += unit.ceased() ? 0 : 1;
      }
    }
    return new PlanCounts(
        read,
        created,
        changed,
        unchanged,
        reopened,
        rejected,
        superseded,
        closed,
        0,
        0,
        watched,
        open);
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (rejected > 0) {
      warnings.add(
          "Companies and production units of which CVR gave no usable answer: " + rejected + ".");
    }
    List<LeftAlone> paused =
        known.values().stream()
            .filter(unit -> unit.isPausedOn(day))
            .map(unit -> new LeftAlone(unit.partyId(), unit.pause()))
            .sorted(Comparator.comparing(LeftAlone::partyId))
            .toList();
    warnings.addAll(LeftAlone.warnings(paused, "companies and production units"));
    return warnings;
  }
}
